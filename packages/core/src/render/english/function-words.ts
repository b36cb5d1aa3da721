// English for the words that carry grammar. Keys are lemmas in standard spelling, or two of them together.
export const prepositions: ReadonlyMap<string, string> = new Map([
  ["في", "in"], ["من", "from"], ["إلى", "to"], ["على", "on"], ["عن", "about"], ["ب", "with"], ["ل", "for"], ["ك", "as"], ["مع", "with"], ["بين", "between"], ["عبر", "through"], ["منذ", "since"],
  ["خلال", "during"], ["بعد", "after"], ["قبل", "before"], ["عند", "at"], ["لدى", "with"], ["حول", "about"], ["ضد", "against"], ["دون", "without"], ["بدون", "without"], ["تحت", "under"], ["فوق", "above"],
  ["أمام", "before"], ["خلف", "behind"], ["وراء", "behind"], ["قرب", "near"], ["حتى", "until"], ["وسط", "amid"], ["داخل", "inside"], ["خارج", "outside"], ["نحو", "towards"], ["إزاء", "regarding"],
  ["تجاه", "towards"], ["ضمن", "within"], ["أثناء", "during"], ["طوال", "throughout"], ["رغم", "despite"], ["سوى", "except"], ["مثل", "like"], ["حسب", "according to"], ["وفق", "according to"], ["إثر", "following"], ["عقب", "following"],
  ["ب شان", "about"], ["ب خصوص", "concerning"], ["في ضوء", "in the light of"], ["في ظل", "amid"], ["في اطار", "within"], ["من اجل", "for"], ["ب سبب", "because of"], ["ب هدف", "with the aim of"], ["من قبل", "by"], ["من جانب", "by"],
  ["من خلال", "through"], ["عن طريق", "through"], ["الي جانب", "alongside"], ["في حال", "in case of"], ["ب فضل", "thanks to"], ["ب فعل", "because of"], ["على يد", "at the hands of"], ["في شان", "concerning"], ["على غرار", "like"],
]);

/** Subject, object, possessive of the pronouns by person, gender and number as UD writes them. */
export function pronoun(feats: Readonly<Record<string, string>>, use: "subject" | "object" | "possessive"): string {
  const { Person: person = "3", Number: number = "Sing", Gender: gender } = feats;
  const plural = number !== "Sing";
  const table: Record<string, readonly [string, string, string]> = {
    "1s": ["I", "me", "my"],
    "1p": ["we", "us", "our"],
    "2s": ["you", "you", "your"],
    "2p": ["you", "you", "your"],
    "3m": ["he", "him", "his"],
    "3f": ["it", "it", "its"],
    "3p": ["they", "them", "their"],
  };
  const key = person === "3" ? (plural ? "3p" : gender === "Fem" ? "3f" : "3m") : `${person}${plural ? "p" : "s"}`;
  return table[key]?.[use === "subject" ? 0 : use === "object" ? 1 : 2] ?? "they";
}

export const subordinators: ReadonlyMap<string, string> = new Map([
  ["أن", "that"], ["إن", "that"], ["لأن", "because"], ["إذا", "if"], ["لو", "if"], ["عندما", "when"], ["حين", "when"], ["حينما", "when"], ["بينما", "while"], ["فيما", "while"], ["كما", "as"], ["حيث", "where"], ["بعدما", "after"],
  ["قبل أن", "before"], ["بعد أن", "after"], ["منذ أن", "since"], ["ل", "to"], ["كي", "to"], ["لكي", "in order to"], ["حتى", "until"], ["رغم أن", "although"], ["إذ", "as"], ["كلما", "whenever"], ["لكن", "but"], ["بل", "but"], ["في حين", "while"],
]);
