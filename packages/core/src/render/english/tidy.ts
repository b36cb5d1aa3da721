// Last touches on an English sentence: doubled prepositions, "an other", "every thing".

const doubled = /\b(in|for|to|of|from|with|on|about|at|by|against|into|over) \1\b/g;

export function tidy(text: string): string {
  return text
    .replace(doubled, "$1")
    .replace(/\b(two|three|four|five|six|seven|eight|nine|ten|\d+) times at (least|most)\b/g, "at $2 $1 times")
    .replace(/\b(\d[\d,]*) dead people\b/g, "$1 dead")
    .replace(
      /\b([Ee]ast|[Ww]est)ern (north|south)ern\b/g,
      (_, side: string, pole: string) => `${pole}${side.toLowerCase()}ern`,
    )
    .replace(
      /\b(north|south)ern Korean\b/gi,
      (_, pole: string) => `${pole.charAt(0).toUpperCase()}${pole.slice(1)} Korean`,
    )
    .replace(/\bLeague of (?:the )?Champions of (Europe|Africa|Asia)\b/g, (_, land: string) =>
      land === "Europe" ? "Champions League" : `${land === "Asia" ? "Asian" : "African"} Champions League`,
    )
    .replace(/\b(?:pound sterlings|sterling pounds?)\b/g, "pounds sterling")
    .replace(/\btotal domestic product\b/g, "gross domestic product")
    .replace(/\b(between [\d.,]+) to (?=[\d])/gi, "$1 and ")
    .replace(/\btwo successive times\b/g, "twice in a row")
    .replace(/\b(three|four|five) successive times\b/g, "$1 times in a row")
    .replace(/\bother many\b/g, "many others")
    .replace(/\b(reasons?) of\b/g, "$1 for")
    .replace(/\b(?:a )?half of an? (century|year|hour|decade|day|month|million|billion)\b/g, "half a $1")
    .replace(/\bfor to\b/g, "to")
    .replace(/, ((?:him|her|it|my)self|(?:them|our)selves)(?:,|$)/g, " $1")
    .replace(/\bknown (?:as|with|for|by) the name of\b/g, "known as")
    .replace(/\btwo times\b/g, "twice")
    .replace(/\bspecial to\b/g, "for")
    .replace(/\bthe (half|third|quarter) of\b/g, "$1 of")
    .replace(/\ban other\b/g, "another")
    .replace(/\bevery thing\b/g, "everything")
    .replace(/\bthan the expected\b/g, "than expected")
    .replace(/\bany thing\b/g, "anything")
    .replace(/\b(?:a|an|the) (a|an|the)\b/g, "$1")
    .replace(/\b(gain|sav|wast|buy|win)(e|ing)? the time\b/g, "$1$2 time")
    .replace(/(?:, )?… …/g, "…")
    .replace(/\b(yesterday|today|tomorrow) on (\w+day)\b/g, "$1 ($2)")
    .replace(/\s+/g, " ")
    .replace(/ ([,:])/g, "$1")
    .replace(/,(?:\s*,)+/g, ",")
    .trim()
    .replace(/,$/, "");
}
