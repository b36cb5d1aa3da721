// What reading a token apart costs, each figure with its reason. A false repair is worse than a missed one, so doubt costs more than a seam earns.

/** A token the lexicon does not know may simply be a name or a rare word: a split may cost no more than this, and the rest for each further seam. */
export const UNKNOWN_WHOLE = 4;
export const FURTHER_SEAM = 2;
/** A token in which a letter stands that no word can hold there (ة before a letter) must be read apart somehow. */
export const IMPOSSIBLE_WHOLE = 12;

/** A whole that the lexicon reads as dearly as this is a word only in theory: معايران as the dual of معاير. */
export const RARE_WHOLE = 3;

/** A stretch between two sure seams that the lexicon does not know, علىبورتو (at Porto): the longer, the likelier more than one word. */
export const UNKNOWN_PIECE = 4;
export const UNKNOWN_LETTER = 0.2;
/** An unknown name before what plainly begins a word (أولمالألمانية), tried where the lexicon does not know all pieces. */
export const UNKNOWN_BEFORE_DEFINITE = 1.9;
export const SHORTEST_BEFORE_DEFINITE = 4;
export const LONG_DEFINITE = 8;
/** Shorter unknown stretches are slips of the keyboard: الصينيةح */
export const SHORTEST_UNKNOWN_PIECE = 3;

/** Known words by their length: chance finds short words everywhere. Index: letters; the last holds for longer ones. */
export const KNOWN_PIECE: readonly number[] = [9, 9, 2.2, 2.2, 1.4, 1.2, 1];
/** What a reading costs the lexicon above this counts in part: فايدي is ف + أيدي only by chance. */
export const EVERYDAY_READING = 1;
export const RARE_READING = 0.5;
/** في، من، على، ان، غدا: short, but they stand before names so often that they are glued to them often. */
export const FUNCTION_PIECE = 1.6;
/** A place or people that the lexicon knows; one of three letters (مصر) is less of a proof. */
export const NAME_PIECE = 0.8;
export const SHORT_NAME_PIECE = 1.4;

/** After ة, final ى or tanwin: no word goes on after these. */
export const SURE_SEAM = 0;
/** Before ال or إ: both begin words. */
export const BEGINNING_SEAM = 0.5;
/** Beside a known name. */
export const NAME_SEAM = 1;
/** After a word with its article, before a plain word: المقرر|عقده. */
export const OPENING_SEAM = 1.5;
/** Readings as everyday as this count as plain, for words of three letters the stricter. */
export const PLAIN_READING = 1.2;
export const PLAINEST_READING = 0.5;
/** With nothing to prove it, in a token that is known to be broken. */
export const BARE_SEAM = 1.5;
/** A seam that tears a likelier one: كبيرا|لاقتصاديين tears ال apart, اللهو|سوريا takes و from what it joins, الصوم|البعد cuts a name. */
export const TORN_SEAM = 0.6;
export const TAKEN_CONJUNCTION = 0.3;
export const CUT_NAME = 1.2;

/** A country or capital must have this many letters to prove a seam. */
export const SHORTEST_COUNTRY = 4;
/** Names of towns are many, and chance finds them in foreign names: كالياري is not كالي + اري. */
export const SHORTEST_PLACE = 5;
export const SHORTEST_PEOPLE = 5;
/** Beside a function word of at least three letters, مصر and قطر will do: مصرغدا, بينمصر. */
export const SHORTEST_BY_FUNCTION = 3;
/** Before a word of two letters (في, ما) chance is greatest: باناما, يوكوهاما. */
export const SHORTEST_BEFORE_TWO = 5;
/** In a token that is known to be broken, a name or plain word of three letters: تضممكةوالمدينة. */
export const SHORTEST_IN_BROKEN = 3;
/** What stands beside a name must be an everyday form: in سومانتايوان (Soman Tayowan) the dual سومان is chance. */
export const DEAREST_BY_NAME = 1.95;
/** What و or ب before it adds is no sign of a rare form. */
export const PROCLITIC_ALLOWANCE = 0.3;
/** It must also be of some length: "النمساوين" is not النمسا + وين. */
export const SHORTEST_BY_NAME = 4;
/** A name this long stands also beside a word of three letters: العراقخطر. */
export const LONG_NAME = 5;
/** ال and at least three letters: الصين. */
export const SHORTEST_DEFINITE = 5;
/** Words at a bare seam. */
export const SHORTEST_BARE = 4;

/** A proclitic and a word make at least this many letters. */
export const SHORTEST_WITH_PROCLITIC = 3;

/** No word of news is longer: وليستخدمونهما has 13 letters, transliterated names reach 16. */
export const LONGEST_PIECE = 18;
/** Shorter tokens are not looked at: the shortest chain seen is of the kind فيمصر. */
export const SHORTEST_TOKEN = 5;
/** Longer ones are noise, not news: read in full they would cost time for nothing. */
export const LONGEST_TOKEN = 400;
