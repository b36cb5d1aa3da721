// Where short adverbs of how often and when stand in English: before the verb, after its first helper ("has often said", "also keeps").

const middle =
  /^(?:often|rarely|usually|always|also|soon|seldom|recently|currently|previously|already|finally|eventually|initially|barely|gradually|now|never)$/;
const helper =
  /^((?:is|are|was|were|am|has|have|had|will|would|may|can|must|should|could|do|does|did)(?: not)?) (.+)$/s;

/** @returns the verb with the adverbs that go with it, and the rest of what follows */
export function withMidAdverbs(
  verb: string,
  after: readonly string[],
): { readonly verb: string; readonly after: readonly string[] } {
  const inside = after.filter((part) => middle.test(part));
  if (inside.length !== 1 || verb === "" || /^(?:to|not to) /.test(verb) || verb.startsWith("⟨"))
    return { verb, after };
  const adverb = inside[0] ?? "";
  const [, first, rest] = helper.exec(verb) ?? [];
  return {
    verb:
      first === undefined || rest === undefined
        ? /^(?:is|are|was|were)$/.test(verb)
          ? `${verb} ${adverb}`
          : `${adverb} ${verb}`
        : `${first} ${adverb} ${rest}`,
    after: after.filter((part) => part !== adverb),
  };
}
