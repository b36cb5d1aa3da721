// A name as it stands in the text, before it is known which entity it belongs to.
import type { EntityType } from "../schema/facts.ts";

export interface NameMention {
  /** Half-open UTF-16 offsets, clitics outside. */
  readonly start: number;
  readonly end: number;
  /** Half-open range into the word list. */
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** Lexicon key, where the lexicon knows the name. */
  readonly key: string | null;
  /** English name from the lexicon; null where it has to be transliterated. */
  readonly en: string | null;
  /** Half-open word range of the title phrase that goes with a person's name (رئيس الوزراء العراقي السابق), or null. */
  readonly title: { readonly from: number; readonly to: number } | null;
  /** Half-open word range of a name of the same thing in brackets right after it, or null. */
  readonly alias: { readonly from: number; readonly to: number } | null;
  readonly by: string;
}
