/**
 * The body of `PUT /users/{id}`, and each value of the batch `PUT /users`, in the words of TalkJS's REST page: no package
 * publishes a type for it. `null` of one custom key is what the Data API documents for its own, which has the same store.
 */
export interface RestUser {
  name?: string;
  email?: string[] | null;
  phone?: string[] | null;
  welcomeMessage?: string | null;
  photoUrl?: string | null;
  role?: string | null;
  custom?: { [key: string]: string | null } | null;
  availabilityText?: string | null;
  locale?: string | null;
  pushTokens?: { [token: string]: true | null } | null;
}

export interface RestBatch {
  [id: string]: RestUser;
}
