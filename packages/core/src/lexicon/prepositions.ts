// Reads the prepositions of a row: "على:topic ل:recipient" is { على: "topic", ل: "recipient" }.

export function readPrepositions(prep: string | undefined): Readonly<Record<string, string>> | null {
  if (prep === undefined || prep === "") return null;
  const out: Record<string, string> = {};
  for (const pair of prep.split(" ")) {
    const [preposition, role] = pair.split(":");
    if (preposition && role) out[preposition] = role;
  }
  return out;
}
