// Every form in the hand-written tables must be read as the verb, with the person the table says.
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { type VerbForm, type VerbOptions, verb } from "../define.ts";
import { expand } from "../expand.ts";
import { foldLetters, skeleton } from "../fold.ts";
import { packRow } from "../pack.ts";
import { stemTable } from "../stem-table.ts";
import { conjugationTable } from "./conjugation.cases.ts";

interface Case {
  readonly lemma: string;
  readonly options: VerbOptions;
  /** Written form and the features one of its readings must have. */
  readonly expected: readonly (readonly [form: string, feats: Readonly<Record<string, string>>])[];
}

/** Readings dearer than this are not what a reader would think of. */
const likely = 6;

const pastPersons = [
  { Person: "3", Gender: "Masc", Number: "Sing" },
  { Person: "3", Gender: "Fem", Number: "Sing" },
  { Person: "3", Gender: "Masc", Number: "Plur" },
  { Person: "1", Number: "Plur" },
];
const presentPersons = [...pastPersons.slice(0, 3), { Person: "3", Gender: "Fem", Number: "Plur" }];

function readCase(line: string): Case {
  const columns = line.split("|").map((column) => column.trim().split(" "));
  const [head = [], past = [], present = [], jussive = [], passive = [], participles = [], masdars = []] = columns;
  const [lemma = "", root = "", form = "1", now] = head;
  const written = (list: readonly string[]) => list.filter((item) => item !== "-");
  const options: VerbOptions = { root, form: formOf(form), en: "do", ...(now === undefined ? {} : { present: now }) };
  const [passivePast, passivePresent] = written(passive);
  const [active, patient] = participles;
  return {
    lemma,
    options,
    expected: [
      ...past.map((item, place) => [item, { lemma, Aspect: "Perf", Voice: "Act", ...pastPersons[place] }] as const),
      ...present.map((item, place) => [item, { lemma, Aspect: "Imp", Voice: "Act", ...presentPersons[place] }] as const),
      ...jussive.map((item) => [item, { lemma, Aspect: "Imp", Voice: "Act", Person: "3", Gender: "Masc" }] as const),
      ...(passivePast ? [[passivePast, { lemma, Aspect: "Perf", Voice: "Pass", Person: "3" }] as const] : []),
      ...(passivePresent ? [[passivePresent, { lemma, Aspect: "Imp", Voice: "Pass", Person: "3" }] as const] : []),
      ...(active ? [[active, { lemma: active, VerbForm: "Part", Voice: "Act" }] as const] : []),
      ...(patient ? [[patient, { lemma: patient, VerbForm: "Part", Voice: "Pass" }] as const] : []),
      ...written(masdars).map((item) => [item, { lemma: item, VerbForm: "Vnoun" }] as const),
    ],
  };
}

function formOf(written: string): VerbForm {
  if (written === "Q1" || written === "Q2" || written === "Q4") return written;
  const forms = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  return forms.find((form) => String(form) === written) ?? 1;
}

describe.each(conjugationTable.trim().split("\n").map(readCase))("$lemma", ({ lemma, options, expected }) => {
  const row = verb(lemma, options);
  const bones = new Set(expand(row).map((stem) => skeleton(foldLetters(stem.text))));
  const table = stemTable([...bones].map((bone) => `${bone}\t${packRow(row)}`));
  it.each(expected)("%s", (form, feats) => {
    const readings = analyse(form, table)
      .filter((reading) => reading.pieces.length === 1 && reading.cost < likely)
      .map((reading) => ({ ...reading.pieces[0]?.feats, lemma: reading.pieces[0]?.lemma }));
    expect(readings).toContainEqual(expect.objectContaining(feats));
  });
});
