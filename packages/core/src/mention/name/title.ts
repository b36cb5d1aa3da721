// The title phrase before a person's name: وزير الخارجية الفرنسي [جان إيف لودريان]. It stands outside the name.

import { type Features, has, is } from "./features.ts";
import { wordSet } from "./word-set.ts";

/** Longer phrases between an office and its holder's name are clauses. */
const longestTitle = 10;
const quotes = /^["«»“”]$/;
const linking = wordSet("في ل ب و من علي لدي");

/** المدير العام لمجمع "جيتكس" [توفيق بركاني]: a quotation of a few words that ends at a place is stepped over. */
function beforeQuotation(features: Features, last: number): number {
  const { words } = features;
  if (!has(features, last, is.punctuation) || !quotes.test(words[last]?.form ?? "")) return last;
  for (let at = last - 1; at > last - longestQuotation && at > 0; at--)
    if (quotes.test(words[at]?.form ?? "")) return bearers.has(words[at - 1]?.norm ?? "") ? at - 1 : last;
  return last;
}

const bearers = wordSet(
  "مجمع شركة صحيفة قناة مجلة جمعية مؤسسة منظمة حركة حزب فرقة مجموعة موقع جريدة كتلة نادي مصرف وكالة شبكة منصة تنظيم بنك معهد مستشفى",
);
const longestQuotation = 6;

/** The title range that ends where a name begins, or null. */
export function titleBefore(features: Features, name: number): { from: number; to: number } | null {
  const { words, flags } = features;
  const sentence = words[name]?.sentence;
  let found = -1;
  const first = Math.max(0, name - longestTitle);
  for (let at = beforeQuotation(features, name - 1); at >= first; at--) {
    const word = words[at];
    const flag = flags[at] ?? 0;
    if (word === undefined || word.sentence !== sentence) break;
    if (flag & (is.punctuation | is.verb | is.time)) break;
    if (word.part === "enclitic") continue;
    // مدير المستشفى وزوجته فاطمة: what stands before the و belongs to somebody else.
    if (found === at + 1 && word.upos === "CCONJ") break;
    if (flag & is.role) {
      found = at;
      continue;
    }
    if (flag & is.base && flag & (is.noun | is.adjective | is.proper)) {
      // An indefinite noun or adjective right before a name rules a title out: مدير جديد أحمد.
      continue;
    }
    if (linking.has(word.norm) && at < name - 1) continue;
    break;
  }
  if (found < 0) return null;
  return opensTitle(features, found, name) ? { from: found, to: name } : null;
}

/** A definite name follows its title directly, or a definite phrase: الرئيس بوش, رئيس الوزراء بلير; not: رئيس لجنة. */
function opensTitle(features: Features, from: number, name: number): boolean {
  const before = name - 1;
  if (before < from) return false;
  if (before === from) return true;
  if (quotes.test(features.words[before]?.form ?? "")) return true;
  return (
    has(features, before, is.definite | is.adjective | is.proper | is.unknown) ||
    features.words[before]?.part === "enclitic"
  );
}
