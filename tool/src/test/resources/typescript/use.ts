// What people do with the files: against the types of both packages of TalkJS, with every check of tsc that is strict.
import type { UserSnapshot } from "@talkjs/core";
import type { UserSnapshot as ClassicSnapshot } from "talkjs/types/talk.types.js";
import { isLandlord, landlordCustom, landlordKeys, readLandlord, type Landlord } from "./Landlord.js";
import { readListing } from "./Listing.js";

export function shown(user: UserSnapshot): string {
  const plan: "FREE" | "PRO" | undefined = landlordCustom(user).plan;
  // @ts-expect-error: no such key
  landlordCustom(user).plann;
  // @ts-expect-error: no such constant
  const wrong: "TEAM" = landlordCustom(user).plan;
  return isLandlord(user) ? `${plan} ${landlordKeys.reply_time.key} ${wrong}` : "";
}

export function values(user: ClassicSnapshot): Landlord | null {
  const read = readLandlord(user);
  if (!read.ok) {
    console.log(read.problems.map((one) => `${one.key}: ${one.expected}`));
    return null;
  }
  const flats: number = read.value.flatsLet;
  const turnover: bigint | undefined = read.value.turnover;
  const seen: Date | undefined = read.value["last-seen"];
  const floors: readonly number[] | undefined = read.value.floors;
  const color: string | undefined = read.value["attr_*"]["color"];
  // @ts-expect-error: a text that is not checked
  const price: number = readListing({ custom: { price: "1.0" } }).value.price;
  console.log(flats, turnover, seen, floors, color, price);
  return read.value;
}
