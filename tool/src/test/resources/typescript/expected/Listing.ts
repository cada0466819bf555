// The custom data of com.acme.Listing. Written by `talkbind typescript`: do not edit.

import * as t from "./talkbind.js";

export interface ListingCustom {
  readonly price: t.Text<"double">;
  readonly title?: string;
}

export interface Listing {
  readonly price: number;
  readonly title: string | undefined;
}

/** The keys, with their older names, and whether the Java side reads and writes them. */
export const listingKeys = {
  price: { key: "price", older: [], read: true, write: true },
  title: { key: "title", older: [], read: true, write: true },
} as const;

/** The custom data with its keys as types: nothing is checked, and no other key compiles. */
export function listingCustom(holder: t.HasCustom): Partial<ListingCustom> {
  return (holder.custom ?? {}) as Partial<ListingCustom>;
}

/** The values, or all problems at once, as the Java side reads them. */
export function readListing(holder: t.HasCustom): t.Result<Listing> {
  const from = new t.Reader(holder);
  return from.result<Listing>({
    price: from.required(["price"], t.floating(64)),
    title: from.optional(["title"], t.text),
  });
}
