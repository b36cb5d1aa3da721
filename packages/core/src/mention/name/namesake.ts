// Words of persons' names that were read as something else: رائد (major, Raed), روي (was told, Roy), إلينا (to us, Elena), a kunya's nisba.
import { adjacent, type Features, has, is } from "./features.ts";
import { officeBehind } from "./office-after.ts";
import { titleBefore } from "./title.ts";

/** إلينا مارتينيز, ماجد العلي: a token that was read as several words is the name it looks like, beside another. */
export function wholeToken(features: Features, at: number, from: number, known: number): number {
  const token = features.tokens.get(at);
  if (token === undefined || features.words[at]?.sentence !== features.words[token.to - 1]?.sentence) return at;
  // بأن دينو: that Dino.
  if (features.words[at + 1]?.upos === "SCONJ" || features.words[at + 1]?.upos === "PART") return at;
  const { given, surname } = features.table;
  if (at > from) {
    if (known === 0 || features.words[at - 1]?.part !== "base") return at;
    const family =
      surname.get(token.norm) ?? (token.norm.startsWith("ال") ? given.get(token.norm.slice(2)) : undefined);
    // عمر رحباني وهبة طوجي: and another's given name, though a family is called وهبة.
    if (joinsAnother(features, at, from, token.to)) return at;
    // جوزيه بيسيرو مدرب فيتوريا.
    if (
      features.given[at - 1]?.ambiguous === false &&
      at === from + 1 &&
      /^[بكلف]$/.test(features.words[at]?.norm ?? "") &&
      officeBehind(features, token.to)
    )
      return token.to;
    return family !== undefined ||
      token.norm === "لي" ||
      likened(features, at) ||
      nisbaWithBa(features, at, from, token.to) ||
      takenApart(features, at, token.to)
      ? token.to
      : at;
  }
  const first = given.get(token.norm);
  if (first === undefined || first.ambiguous || features.words[token.to]?.sentence !== features.words[at]?.sentence)
    return at;
  const next = features.surname[token.to] ?? null;
  return (next !== null && !next.ambiguous) || has(features, token.to, is.unknown) ? token.to : at;
}

const joinsAnother = (features: Features, at: number, from: number, to: number): boolean =>
  at - from > 1 &&
  features.words[at]?.norm === "و" &&
  (features.given[at + 1] ?? null) !== null &&
  adjacent(features, to - 1, to) &&
  (has(features, to, is.unknown) || (features.surname[to] ?? features.given[to] ?? null) !== null);

/** تامر كروان read as "like Rawan": after a given name nobody is likened to an indefinite name. */
const likened = (features: Features, at: number): boolean =>
  features.words[at]?.norm === "ك" &&
  features.given[at - 1]?.ambiguous === false &&
  has(features, at + 1, is.proper) &&
  !has(features, at + 1, is.definite);

/** الطبيب نزار بشراوي: an indefinite nisba after ب that nothing describes. */
const nisbaWithBa = (features: Features, at: number, from: number, to: number): boolean =>
  at === from + 1 &&
  features.words[at]?.norm === "ب" &&
  features.given[from]?.ambiguous === false &&
  /.{2}(اوي|اني)$/.test(features.norms[at + 1] ?? "") &&
  !has(features, at + 1, is.definite | is.proper) &&
  titleBefore(features, from) !== null &&
  !has(features, to, is.definite | is.adjective | is.noun);

/** الطبيبة الكينية وانجيرو موانغي: foreign names in وا and وي right after a definite title are no list. */
function unlistedWithWa(features: Features, at: number, to: number): boolean {
  const rest = features.words[at + 1];
  if (features.words[at]?.norm !== "و" || rest?.part !== "base" || to !== at + 2 || !/^[اوي]/.test(rest.norm))
    return false;
  if (rest.source !== "foreign" || !has(features, to, is.unknown) || !adjacent(features, at + 1, to)) return false;
  return has(features, at - 1, is.definite) && titleBefore(features, at) !== null;
}

/** أليكس فيشمان read as ف and a verb, هنري وينكلر as و and a foreign word: after a given name, letters that no lexicon reads behind them are the surname's own. */
function takenApart(features: Features, at: number, to: number): boolean {
  const first = features.words[at];
  const rest = features.words[at + 1];
  if (first === undefined || rest === undefined || to !== at + 2) return false;
  if (rest.part === "enclitic") return possessed(features, at, rest.norm);
  if (rest.part !== "base") return false;
  if (first.part !== "proclitic" || features.given[at - 1] == null || !has(features, at - 1, is.proper)) return false;
  if (rest.norm.length < 3) return false;
  // ممدوح إسماعيل فقال: then he said.
  if (has(features, at + 1, is.speech)) return false;
  if (first.norm === "ف") return rest.upos !== "SCONJ" && rest.upos !== "PART" && rest.upos !== "AUX";
  const strange = rest.source === "foreign" || rest.source === "guess";
  // شريف إسماعيل ووزيري الدفاع: an office of the lexicon.
  if (first.norm === "و" && rest.norm.startsWith("و")) return rest.source !== "lexicon" || rest.upos === "PROPN";
  if (first.norm === "و") return strange && !opensWithAnd(`و${rest.form}`);
  // كارولينا باركو, where أركو is a name too.
  const other =
    (features.given[at + 1] ?? features.surname[at + 1] ?? null) !== null && rest.entry?.kinds[0] !== "place";
  return (
    (strange || (other && rest.upos === "PROPN")) &&
    (first.norm === "ب" || first.norm === "ك" || first.norm === "ل") &&
    !/^ل/.test(rest.form)
  );
}

/** خافيير مولينا read as "our mall": news has nothing of ours or yours after a name. */
const possessed = (features: Features, at: number, pronoun: string): boolean =>
  features.given[at - 1] != null &&
  has(features, at - 1, is.proper) &&
  features.words[at]?.upos === "NOUN" &&
  !has(features, at, is.role) &&
  (pronoun === "نا" || pronoun === "ي" || pronoun === "ك" || pronoun === "كم");

/** رود فان نيستلروي: فان read as ف and إن is the particle before a foreign surname. The end of that surname; `at` itself where there is none. */
export function splitParticle(features: Features, at: number): number {
  const token = features.tokens.get(at);
  if (token === undefined) return at;
  if (token.norm !== "فان") return unlistedWithWa(features, at, token.to) ? token.to : at;
  const name = token.to;
  if (features.words[name]?.part !== "base" || features.words[name]?.sentence !== features.words[at]?.sentence)
    return at;
  const dutch = dutchParticles.has(features.norms[name] ?? "") ? name + 1 : name;
  // لويس فان غال: غال is expensive elsewhere.
  const common =
    features.given[at - 1]?.ambiguous === false &&
    (features.words[dutch]?.entry?.kinds.length ?? 1) === 0 &&
    has(features, dutch, is.noun | is.adjective);
  const surname =
    common || has(features, dutch, is.unknown | is.guess | is.proper) || (features.surname[dutch] ?? null) !== null;
  return surname && !has(features, dutch, is.definite) ? dutch + 1 : at;
}

/** فان دير سار, فان دن برانده. */
const dutchParticles = new Set(["دير", "دن", "در", "دي", "ديك"]);

/** Does an unknown word after a name open with و (and)? Names in و of their own go on with ا, و, ي or a short ل: وايت, وودز, ويلسون, ولسون. */
export function opensWithAnd(form: string): boolean {
  return (
    form.startsWith("و") &&
    form.length > 4 &&
    !/^و(?:[اوي]|ست|رن|نس)/.test(form) &&
    !(form.startsWith("ول") && form.length < 7)
  );
}

/** رائد أبو السعود, أمين معلوف: an office without the article and with a name after it is a given name. */
export function roleAsName(features: Features, at: number): boolean {
  if (features.given[at] === null || has(features, at, is.definite) || !adjacent(features, at, at + 1)) return false;
  return (
    features.norms[at + 1] === "ابو" ||
    (has(features, at + 1, is.proper) && (features.surname[at + 1] ?? null) !== null && features.given[at + 1] === null)
  );
}

/** روي كين: a word that is most often something else, read as a name and followed by a surname. */
export function namesakeOfParticle(features: Features, at: number): boolean {
  // المدرب البرتغالي روي فيتوريا, though روي is read as a verb.
  if (
    verbsOfNames.has(features.norms[at] ?? "") &&
    has(features, at - 1, is.nisba | is.role) &&
    has(features, at - 1, is.definite)
  )
    return (
      adjacent(features, at, at + 1) &&
      (has(features, at + 1, is.unknown) || (features.surname[at + 1] ?? null) !== null)
    );
  return (
    features.norms[at] !== "ان" &&
    has(features, at, is.proper) &&
    features.given[at] !== null &&
    adjacent(features, at, at + 1) &&
    (features.surname[at + 1] ?? null) !== null
  );
}

const verbsOfNames = new Set(["روي", "فضل", "شهد", "عهد", "وعد"]);

export function kunyaNisba(features: Features, at: number): boolean {
  return (
    adjacent(features, at - 1, at) &&
    has(features, at, is.definite) &&
    !has(features, at, is.role | is.time) &&
    (has(features, at, is.proper) || has(features, at, is.yaAdjective) || features.words[at]?.source === "guess") &&
    /ي$/.test(features.norms[at] ?? "")
  );
}
