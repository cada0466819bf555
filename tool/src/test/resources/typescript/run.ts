// Runs in node: the vectors that Java wrote, and documents as a whole.
import { readFileSync } from "node:fs";
import { readLandlord } from "./Landlord.js";
import { decoders } from "./decoders.js";

interface Vector {
  readonly form: string;
  readonly text: string;
  readonly read: boolean;
  readonly exact: boolean;
}

const vectors: readonly Vector[] = JSON.parse(readFileSync("vectors.json", "utf8"));
let wrong = 0;
for (const { form, text, read, exact } of vectors) {
  const found = (decoders as Record<string, (text: string) => { ok: boolean }>)[form]!(text).ok;
  if (found !== read && (exact || read)) {
    console.log(`${form} ${JSON.stringify(text)}: java ${read}, node ${found}`);
    wrong++;
  }
}

function same(name: string, found: unknown, expected: string): void {
  const text = JSON.stringify(found, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
  if (text !== expected) {
    console.log(`${name}: ${text}, not ${expected}`);
    wrong++;
  }
}

same(
  "a landlord",
  readLandlord({ custom: { plan: "PRO", answer_time: "PT15M", turnover: "9007199254740993", floors: '["1","2"]', attr_color: "red", other: "x" } }),
  '{"ok":true,"value":{"flatsLet":0,"floors":[1,2],"plan":"PRO","reply_time":"PT15M","turnover":"9007199254740993n","attr_*":{"color":"red"}}}',
);
same(
  "all problems at once",
  readLandlord({ custom: { flatsLet: "many", "last-seen": "2026-02-30T00:00:00Z", tried: '["PRO","PRO"]' } }),
  '{"ok":false,"problems":[{"key":"flatsLet","expected":"a whole number of 32 bits"},{"key":"last-seen","expected":"an Instant that exists, within what a Date can hold"},{"key":"plan","expected":"there"},{"key":"tried","expected":"a JSON array with each element once"}]}',
);
console.log(`${vectors.length} vectors, ${wrong} wrong`);
