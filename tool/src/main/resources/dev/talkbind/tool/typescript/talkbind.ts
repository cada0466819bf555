// Reads the texts of TalkJS custom data as Talkbind's Java run time does. Written by `talkbind typescript`: do not edit.

/** A value, or what the text is not. The text itself is never shown: it may be private. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string };

/** From a text to its value. */
export type Decoder<T> = (text: string) => Reading<T>;

/** What is wrong with one key. */
export interface Problem {
  readonly key: string;
  readonly expected: string;
}

/** Values, or all problems at once. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** What TalkJS holds: a flat map of text to text. */
export type Custom = { readonly [key: string]: string | null | undefined };

/** Anything with custom data: a snapshot, a user of a webhook, a conversation. */
export interface HasCustom {
  readonly custom?: Custom | null | undefined;
}

/** A user, as far as a type can be told by it. */
export interface HasIdentity {
  readonly id: string;
  readonly role?: string | null | undefined;
}

declare const form: unique symbol;

/** A text of one form, such as `Text<"Duration">`: not to be mixed up with any other text. */
export type Text<Form extends string> = string & { readonly [form]: Form };

function value<T>(found: T): Reading<T> {
  return { ok: true, value: found };
}

function refused(expected: string): Reading<never> {
  return { ok: false, expected };
}

export const text: Decoder<string> = value;

export const boolean: Decoder<boolean> = (given) =>
  given === "true" ? value(true) : given === "false" ? value(false) : refused("true or false");

const DIGITS = /^(0|-?[1-9][0-9]*)$/;

/** Whole numbers of this many bits. */
export function whole(bits: 8 | 16 | 32): Decoder<number> {
  const limit = 2 ** (bits - 1);
  return (given) => {
    const number = Number(given);
    return DIGITS.test(given) && number >= -limit && number < limit ? value(number) : refused(`a whole number of ${bits} bits`);
  };
}

/** Whole numbers that are larger than JavaScript's own. */
export function big(bits: 64 | null): Decoder<bigint> {
  const limit = bits === null ? null : BigInt(2) ** BigInt(bits - 1);
  return (given) => {
    if (!DIGITS.test(given) || given.length > 10000) {
      return refused("a whole number");
    }
    const number = BigInt(given);
    return limit === null || (number >= -limit && number < limit) ? value(number) : refused("a whole number of 64 bits");
  };
}

const DECIMAL = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

/** Numbers of Java's `float` and `double`: none that is infinite, and none so small that it would be 0. */
export function floating(bits: 32 | 64): Decoder<number> {
  return (given) => {
    const number = bits === 32 ? Math.fround(Number(given)) : Number(given);
    const isLost = number === 0 && /[1-9]/.test(given.replace(/[eE].*$/, ""));
    return DECIMAL.test(given) && Number.isFinite(number) && !isLost ? value(number) : refused("a number");
  };
}

/** One of these texts. */
export function oneOf<const T extends string>(...texts: readonly T[]): Decoder<T> {
  return (given) => {
    const found = texts.find((one) => one === given);
    return found === undefined ? refused(`one of ${texts.join(", ")}`) : value(found);
  };
}

/** A text of a form that stays a text. The pattern takes all that Java writes, and may take more: days that do not exist. */
export function branded<Form extends string>(pattern: RegExp, expected: string): Decoder<Text<Form>> {
  return (given) => (pattern.test(given) ? value(given as Text<Form>) : refused(expected));
}

const INSTANT = /^(\d{4}|-\d{4,9}|\+\d{5,10})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?Z$/;

/** A time, to the millisecond: what is below it is in the text alone. */
export const instant: Decoder<Date> = (given) => {
  const parts = INSTANT.exec(given);
  if (parts === null) {
    return refused("an Instant such as 2026-11-22T10:15:30Z");
  }
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? "0")) as [
    number, number, number, number, number, number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, Number((parts[7] ?? "").padEnd(3, "0").slice(0, 3)));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return isThere ? value(date) : refused("an Instant that exists, within what a Date can hold");
};

/** A JSON array of texts. */
export function list<T>(of: Decoder<T>): Decoder<readonly T[]> {
  return (given) => {
    const texts = parsed(given);
    if (!Array.isArray(texts)) {
      return refused("a JSON array of texts");
    }
    const values: T[] = [];
    for (const one of texts) {
      const read = typeof one === "string" ? of(one) : refused("texts alone");
      if (!read.ok) {
        return refused(`a JSON array of texts, each ${read.expected}`);
      }
      values.push(read.value);
    }
    return value(values);
  };
}

/** A JSON array of texts, each value once. */
export function set<T>(of: Decoder<T>): Decoder<readonly T[]> {
  const elements = list(of);
  return (given) => {
    const read = elements(given);
    const isSet = read.ok && new Set(read.value.map((one) => (one instanceof Date ? one.getTime() : one))).size === read.value.length;
    return read.ok && !isSet ? refused("a JSON array with each element once") : read;
  };
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}

/** Reads the keys of one map, and keeps what is wrong. */
export class Reader {
  private readonly custom: Custom;
  private readonly problems: Problem[] = [];

  constructor(holder: HasCustom) {
    this.custom = holder.custom ?? {};
  }

  /** The value, or undefined where the key and its older names are absent. */
  optional<T>(names: readonly string[], decode: Decoder<T>): T | undefined {
    const name = names.find((one) => typeof this.custom[one] === "string");
    return name === undefined ? undefined : this.decoded(name, this.custom[name] as string, decode);
  }

  /** The value, or that of this text where the key is absent. */
  orElse<T>(names: readonly string[], decode: Decoder<T>, fallback: string): T {
    const found = names.some((one) => typeof this.custom[one] === "string");
    return (found ? this.optional(names, decode) : this.decoded(names[0] as string, fallback, decode)) as T;
  }

  /** The value; its absence is a problem. */
  required<T>(names: readonly string[], decode: Decoder<T>): T {
    if (!names.some((one) => typeof this.custom[one] === "string")) {
      this.problems.push({ key: names[0] as string, expected: "there" });
    }
    return this.optional(names, decode) as T;
  }

  /** The entries of a prefix, without the keys that are other properties. */
  map<T>(prefix: string, decode: Decoder<T>, others: readonly string[]): Readonly<Record<string, T>> {
    const entries: Record<string, T> = {};
    for (const key of Object.keys(this.custom)) {
      const given = this.custom[key];
      if (key.startsWith(prefix) && !others.includes(key) && typeof given === "string") {
        entries[key.slice(prefix.length)] = this.decoded(key, given, decode) as T;
      }
    }
    return entries;
  }

  private decoded<T>(key: string, given: string, decode: Decoder<T>): T | undefined {
    const read = decode(given);
    if (!read.ok) {
      this.problems.push({ key, expected: read.expected });
    }
    return read.ok ? read.value : undefined;
  }

  /** The values, which count only where there is no problem. */
  result<T>(values: T): Result<T> {
    return this.problems.length === 0 ? { ok: true, value: values } : { ok: false, problems: this.problems };
  }
}
