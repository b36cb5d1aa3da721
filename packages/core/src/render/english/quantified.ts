// Nouns that are determiners in English: كل (all, every), بعض (some), أحد (one of, no one), عدم (lack of).
import { childrenBy, relationOf } from "../sentence-view.ts";
import { isAnonymity } from "./anonymity.ts";
import { gloss } from "./gloss.ts";
import { toSuperlative } from "./inflect.ts";
import { genitive, hasCase, isDefinite } from "./noun-head.ts";
import { quantifiers } from "./set-phrases.ts";
import type { PhraseOptions, Writer } from "./writer.ts";

interface Quantified {
  readonly text: string;
  readonly used: ReadonlySet<number>;
}

export function quantified(writer: Writer, place: number, options: PhraseOptions): Quantified | null {
  const { view } = writer;
  const lemma = view.words[place]?.lemma ?? "";
  const term = genitive(view, place);
  const depth = (options.depth ?? 0) + 1;
  const used = new Set(term === undefined ? [] : [term]);
  if (lemma === "عدم")
    return term === undefined
      ? null
      : { text: isAnonymity(view, term) ? "anonymity" : `the lack of ${writer.np(term, { depth, bare: true })}`, used };
  if (lemma === "شيء") return isSomething(writer, place) ? { text: "something", used: new Set() } : null;
  // غيرهم من المراقبين: other observers
  if (lemma === "غير") {
    const pronoun = childrenBy(view, place, "nmod").find((at) => view.words[at]?.upos === "PRON");
    if (pronoun === undefined) return null;
    const among = [...(view.children[place] ?? []), ...(view.children[pronoun] ?? [])].find(
      (at) => at > pronoun && view.words[at - 1]?.lemma === "من" && hasCase(view, at),
    );
    const other = among === undefined ? "others" : `other ${writer.np(among, { depth, bare: true })}`;
    return { text: other, used: new Set(among === undefined ? [pronoun] : [pronoun, among]) };
  }
  const more = amounts[lemma];
  const of =
    more === undefined
      ? undefined
      : childrenBy(view, place, "nmod", "obl").find(
          (at) => at > place && view.words[at - 1]?.lemma === "من" && hasCase(view, at),
        );
  if (more !== undefined)
    return of === undefined ? null : { text: `${more} ${writer.np(of, { depth, bare: true })}`, used: new Set([of]) };
  if (lemma === "مجرد" && term !== undefined) {
    const [, determiner = "", thing = ""] =
      /^((?:an?|the|his|her|its|their) )?(.*)$/.exec(writer.np(term, { depth })) ?? [];
    return { text: `${determiner === "an " ? "a " : determiner}mere ${thing}`, used };
  }
  if (lemma === "أحد" || lemma === "إحدى") {
    if (view.words[place]?.feats.Definite === "Def") return null;
    return { text: term === undefined ? "anyone" : `one of ${writer.np(term, { depth })}`, used };
  }
  if (!quantifiers.has(lemma)) return superlative(writer, place, term, depth);
  const quantifier = quantifiers.get(lemma) ?? "";
  const owner = childrenBy(view, place, "nmod").find((at) => view.words[at]?.upos === "PRON" && !hasCase(view, at));
  if (owner !== undefined)
    return {
      text: `${quantifier === "every" ? "all" : quantifier} of ${writer.np(owner, { depth, pronounAs: "object" })}`,
      used: new Set([owner]),
    };
  if (term === undefined) {
    // كل من طهران وواشنطن: "both Tehran and Washington"
    const of = childrenBy(view, place, "nmod").find((at) => hasCase(view, at));
    if (of === undefined) return { text: quantifier === "every" ? "all" : quantifier, used };
    const pair = childrenBy(view, of, "conj").length === 1;
    return {
      text: `${pair && quantifier === "every" ? "both" : quantifier === "every" ? "each of" : `${quantifier} of`} ${writer.np(of, { depth })}`,
      used: new Set([of]),
    };
  }
  const definite = isDefinite(view, term);
  const inner = writer.np(term, {
    depth,
    bare: !definite || quantifier.startsWith("the ") || quantifier === "some" || quantifier === "various",
  });
  if (quantifier === "both") return { text: `both ${inner.replace(/^(?:the )?two /, "")}`, used };
  if (quantifier === "every" && definite) return { text: `all ${inner}`, used };
  return { text: quantifier === "most" && definite ? `most of ${inner}` : `${quantifier} ${inner}`, used };
}

/** المزيد من المقاتلين: more fighters. */
const amounts: Readonly<Record<string, string>> = { مزيد: "more", عديد: "many" };

/** حدث شيء: alone and unknown. */
function isSomething({ view }: Writer, place: number): boolean {
  const { Number: number, Definite: definite } = view.words[place]?.feats ?? {};
  return (
    number !== "Plur" &&
    definite !== "Def" &&
    !/^(?:أي|كل)$/.test(view.words[place - 1]?.lemma ?? "") &&
    (view.children[place] ?? []).every((at) => /^(?:case|punct|acl|conj|cc)$/.test(relationOf(view, at)))
  );
}

/** أكبر مدينة is "the biggest city", أول مرة "the first time", أحد أكبر المصانع "one of the biggest factories". */
function superlative(writer: Writer, place: number, term: number | undefined, depth: number): Quantified | null {
  const own = gloss(writer.view.words[place]);
  if (term === undefined || own === null || /^(?:more|fewer|less)$/.test(own)) return null;
  if (writer.view.words[place]?.feats.Definite === "Def") return null;
  const english = own === "end" || own === "other" ? "last" : toSuperlative(own);
  // أعلى مستوى لها: its highest level
  const owned = childrenBy(writer.view, term, "nmod").find(
    (at) => writer.view.words[at]?.upos === "PRON" && (!hasCase(writer.view, at) || at === term + 2),
  );
  const owner = owned === undefined ? "the" : writer.np(owned, { depth, pronounAs: "possessive" });
  return {
    text: `${owner} ${english} ${writer.np(term, { depth, bare: true, ...(owned === undefined ? {} : { without: owned }) }).replace(/^(?:an?|the) /, "")}`,
    used: new Set([term]),
  };
}
