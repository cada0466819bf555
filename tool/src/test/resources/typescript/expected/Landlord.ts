// The custom data of com.acme.Landlord. Written by `talkbind typescript`: do not edit.

import * as t from "./talkbind.js";

/** A landlord of the agency. As texts, as TalkJS holds them. */
export interface LandlordCustom {
  readonly deposit?: t.Text<"BigDecimal">;
  readonly flatsLet?: t.Text<"int">;
  readonly floors?: t.Text<"list(int)">;
  readonly "last-seen"?: t.Text<"Instant">;
  /** what the landlord pays for */
  readonly plan: "FREE" | "PRO";
  readonly reply_time?: t.Text<"Duration">;
  readonly tried?: t.Text<"set(enum(FREE|PRO))">;
  readonly turnover?: t.Text<"long">;
  readonly verified?: "true" | "false";
}

/** A landlord of the agency. As values. */
export interface Landlord {
  readonly deposit: t.Text<"BigDecimal"> | undefined;
  readonly flatsLet: number;
  readonly floors: readonly (number)[] | undefined;
  readonly "last-seen": Date | undefined;
  /** what the landlord pays for */
  readonly plan: "FREE" | "PRO";
  readonly reply_time: t.Text<"Duration"> | undefined;
  readonly tried: readonly ("FREE" | "PRO")[] | undefined;
  readonly turnover: bigint | undefined;
  readonly verified: boolean | undefined;
  readonly "attr_*": Readonly<Record<string, string>>;
}

/** The keys, with their older names, and whether the Java side reads and writes them. */
export const landlordKeys = {
  deposit: { key: "deposit", older: [], read: true, write: true },
  flatsLet: { key: "flatsLet", older: [], read: true, write: true },
  floors: { key: "floors", older: [], read: true, write: true },
  "last-seen": { key: "last-seen", older: [], read: true, write: true },
  plan: { key: "plan", older: [], read: true, write: true },
  reply_time: { key: "reply_time", older: ["answer_time"], read: true, write: true },
  tried: { key: "tried", older: [], read: true, write: true },
  turnover: { key: "turnover", older: [], read: true, write: true },
  verified: { key: "verified", older: [], read: true, write: true },
} as const;

/** Whether a user is one of these, by its id. */
export function isLandlord(user: t.HasIdentity): boolean {
  return user.id.startsWith("landlord-");
}

/** The custom data with its keys as types: nothing is checked, and no other key compiles. */
export function landlordCustom(holder: t.HasCustom): Partial<LandlordCustom> {
  return (holder.custom ?? {}) as Partial<LandlordCustom>;
}

/** The values, or all problems at once, as the Java side reads them. */
export function readLandlord(holder: t.HasCustom): t.Result<Landlord> {
  const from = new t.Reader(holder);
  return from.result<Landlord>({
    deposit: from.optional(["deposit"], t.branded<"BigDecimal">(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/, "a decimal number such as 2.50, at most 10000 characters")),
    flatsLet: from.orElse(["flatsLet"], t.whole(32), "0"),
    floors: from.optional(["floors"], t.list(t.whole(32))),
    "last-seen": from.optional(["last-seen"], t.instant),
    plan: from.required(["plan"], t.oneOf("FREE", "PRO")),
    reply_time: from.optional(["reply_time", "answer_time"], t.branded<"Duration">(/^[+-]?[Pp][-+0-9.A-Za-z]+$/, "a duration such as PT8H6M12.345S")),
    tried: from.optional(["tried"], t.set(t.oneOf("FREE", "PRO"))),
    turnover: from.optional(["turnover"], t.big(64)),
    verified: from.optional(["verified"], t.boolean),
    "attr_*": from.map("attr_", t.text, []),
  });
}
