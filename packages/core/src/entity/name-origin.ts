// Is an unlisted name Arabic or foreign? By letters, endings and the pattern of its long vowels.

export type NameOrigin = "arabic" | "foreign" | "unsure";

/** Letters that Arabic writes for sounds only Arabic names have. */
const arabicLetters = /[حصضظعذقءئ]|^ال|^أبو|ة$|اوي$/;
const foreignLetters = /[پچڤگژ]|تش|تز|كس|وو|يي|يو|ويت|اين|اي[بتجدرزسشغفكلمن]|[نر]غ$|نج$/;
const foreignEndings =
  /(?:وف|يف|وفا|سكي|سكايا|يتش|سون|سن|مان|برغ|برج|يرغ|ينكو|تشوك|وغلو|شتاين|يز|ويز|وس|يس|يوس|اس|[^ا]و|[^لنويا]يا|لد|نت|نز|رت|رك|نك|كا|نا|لا|تا|تي|لي|يل|ينغ|يان|ه)$/;
/** The patterns of Arabic names: C a consonant, A W Y the long vowels. */
const arabicPattern = /^(?:CACC?|CCC?AC|CCC?YC|CCC?WC|CAC[YW]C|CC|CCY|CCC|CCCC|C[WY]CC?|C[WY]CAC|CCCA|CCA)$/;
/** A nisba, feminine or other ending after them. */
const arabicEnding = /(?<=.{3})(?:ان|ون|ين)?(?:ية|ي|ه|اوي)$|(?<=.{3})(?:ان|ون|ين)$/;
/** مجاهد, مساعد. */
const participle = /^م[^اوي]ا[^اوي]{2}$/;

/** What its letters tell of a name. */
export function originOf(word: string): NameOrigin {
  const plain = word.replace(/[\u064b-\u0652\u0640]/g, "");
  if (arabicLetters.test(plain) || participle.test(plain)) return "arabic";
  if (foreignLetters.test(plain)) return "foreign";
  const long = [...plain.slice(1)].filter((letter) => /[اويى]/.test(letter)).length;
  if (!arabicPattern.test(patternOf(plain.replace(arabicEnding, "")))) return "foreign";
  if (plain.length > 3 && foreignEndings.test(plain))
    return long > 1 || /(?:وف|سن|برغ|برج|[^ا]و|ه)$/.test(plain) ? "foreign" : "unsure";
  return long > 1 ? "unsure" : "arabic";
}

function patternOf(word: string): string {
  const first = /^[أإآا]/.test(word) ? "C" : "";
  return first + [...word.slice(first.length)].map((letter, at) => shapeOf(letter, at === 0 && first === "")).join("");
}

function shapeOf(letter: string, opens: boolean): string {
  if (opens) return "C";
  if (/[اآأى]/.test(letter)) return "A";
  return letter === "و" ? "W" : letter === "ي" ? "Y" : "C";
}

/** What the English of another part of the name tells: no Arab name is written with v, x, p or a c of its own. */
export const foreignSpelling = (english: string): boolean =>
  /[vxp]|c(?!h)|ch$|oo(?!d)|^(?:J[aeo]|G)[a-z]*n$|ie|ey$|ll/i.test(english);
