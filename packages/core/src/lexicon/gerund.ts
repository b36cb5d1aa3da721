// English verbal noun from the base form in a gloss: announce → announcing, call for → calling for.

const doubling = /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*[^aeiou]?(?:begin|admit|commit|permit|submit|occur|refer|prefer|control|compel|expel|transfer|forget|upset|omit|deter|incur|recur))$/;

/** The -ing form of the first word of an English base form. */
export function gerund(base: string): string {
  const [head = "", ...rest] = base.replace(/^to (?=\w)/, "").split(" ");
  return [ing(head), ...rest].join(" ");
}

function ing(verb: string): string {
  if (verb === "be") return "being";
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  if (doubling.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
