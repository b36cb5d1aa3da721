// What is wrong with a CoNLL-U file, by the rules that the Universal Dependencies validator holds files to at its levels 1 and 2,
// and at level 3 the inventories of tags and relations. Source: universaldependencies.org/format, /u/pos, /u/dep.

const tags = new Set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "));
const relations = new Set(
  `acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat
   goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp`.split(
    /\s+/u,
  ),
);
const feature = /^[A-Z][A-Za-z0-9]*(?:\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9]*(?:,[A-Z0-9][A-Za-z0-9]*)*$/u;

/** One line for each problem, with the line it stands on; none for a file that is right. */
export function conlluProblems(text: string): string[] {
  const problems: string[] = [];
  if (text.includes("\r")) problems.push("lines must end in a line feed alone");
  if (!text.endsWith("\n\n")) problems.push("the file must end with an empty line");
  if (text !== text.normalize("NFC")) problems.push("the text must be in NFC");
  const ids = new Set<string>();
  let line = 1;
  for (const block of text.replace(/\n+$/u, "").split("\n\n")) {
    const lines = block.split("\n");
    const id = /^# sent_id = (\S+)$/mu.exec(block)?.[1];
    if (id === undefined || ids.has(id)) problems.push(`line ${line}: sent_id is missing or not the only one`);
    ids.add(id ?? "");
    problems.push(...sentenceProblems(lines, line));
    line += lines.length + 1;
  }
  return problems;
}

function sentenceProblems(lines: readonly string[], first: number): string[] {
  const problems: string[] = [];
  const heads: number[] = [];
  let written = "";
  let lastOfRange = 0;
  for (const [index, text] of lines.entries()) {
    const at = `line ${first + index}`;
    if (text.startsWith("#")) {
      if (heads.length > 0) problems.push(`${at}: comments stand before the words`);
      continue;
    }
    const row = text.split("\t");
    if (row.length !== 10) problems.push(`${at}: ${row.length} columns instead of 10`);
    for (const [column, value] of row.entries()) {
      if (value === "" || (column !== 1 && column !== 2 && column !== 9 && /\s/u.test(value)) || value.trim() !== value)
        problems.push(`${at}: column ${column + 1} is empty or holds white space`);
    }
    const [id = "", form = "", , upos = "", , feats = "_", head = "", deprel = "", , misc = ""] = row;
    const space = misc.split("|").includes("SpaceAfter=No") ? "" : " ";
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range) {
      if (Number(range[1]) !== heads.length + 1 || Number(range[2]) <= Number(range[1]))
        problems.push(`${at}: the range ${id} does not stand before its words`);
      lastOfRange = Number(range[2]);
      written += form + space;
      continue;
    }
    if (Number(id) !== heads.length + 1) problems.push(`${at}: id ${id} instead of ${heads.length + 1}`);
    if (Number(id) > lastOfRange) written += form + space;
    if (!tags.has(upos)) problems.push(`${at}: ${upos} is no UPOS tag`);
    if (!relations.has(deprel.split(":")[0] ?? "") || !/^[a-z]+(?::[a-z]+)?$/u.test(deprel))
      problems.push(`${at}: ${deprel} is no relation`);
    if ((head === "0") !== (deprel === "root")) problems.push(`${at}: the root, and it alone, has the relation root`);
    problems.push(...featureProblems(feats).map((problem) => `${at}: ${problem}`));
    heads.push(Number(head));
  }
  const at = `line ${first}`;
  if (lastOfRange > heads.length) problems.push(`${at}: a range ends after the last word`);
  problems.push(...treeProblems(heads).map((problem) => `${at}: ${problem}`));
  const text = lines.find((comment) => comment.startsWith("# text = "))?.slice("# text = ".length);
  if (text === undefined || text !== written.trim()) problems.push(`${at}: the words do not give back the text`);
  return problems;
}

function featureProblems(feats: string): string[] {
  if (feats === "_") return [];
  const pairs = feats.split("|");
  const names = pairs.map((pair) => (pair.split("=")[0] ?? "").toLowerCase());
  return [
    ...pairs.filter((pair) => !feature.test(pair)).map((pair) => `${pair} is no feature`),
    ...(names.join() === [...new Set(names)].sort().join() ? [] : ["features must be sorted, each once"]),
  ];
}

function treeProblems(heads: readonly number[]): string[] {
  const problems: string[] = [];
  if (heads.filter((head) => head === 0).length !== 1) problems.push("one word, and one only, is the root");
  for (const [index, head] of heads.entries()) {
    if (!Number.isInteger(head) || head < 0 || head > heads.length) problems.push(`word ${index + 1}: no head ${head}`);
    let up = index + 1;
    let steps = 0;
    while (up > 0 && steps <= heads.length) {
      up = heads[up - 1] ?? 0;
      steps += 1;
    }
    if (up > 0) problems.push(`word ${index + 1} does not lead to the root`);
  }
  return problems;
}
