// Patterns of forms II to X and of the quadriliterals, by root class. Notation: spell.ts.

export interface Pattern {
  /** Perfect: long stem, and the short one before consonants where it differs. */
  readonly past: string;
  readonly pastShort?: string;
  /** Imperfect with its prefix ya or yu. */
  readonly present: string;
  readonly presentShort?: string;
  readonly passivePast: string;
  readonly passivePastShort?: string;
  readonly passivePresent: string;
  readonly passivePresentShort?: string;
  readonly active: string;
  readonly passive: string;
  readonly masdars: readonly string[];
}

export type PatternClass = "sound" | "hollow" | "doubled" | "defective";
type Patterns = Partial<Record<PatternClass, Pattern>> & { readonly sound: Pattern };

/** In defective patterns the last radical is left out: endings are added by weak-endings.ts. */
export const derivedPatterns: Readonly<Record<string, Patterns>> = {
  "2": {
    sound: { past: "1a2~a3", present: "yu1a2~i3", passivePast: "1u2~i3", passivePresent: "yu1a2~a3", active: "mu1a2~i3", passive: "mu1a2~a3", masdars: ["ta12I3"] },
    defective: { past: "1a2~aY", present: "yu1a2~I", passivePast: "1u2~I", passivePresent: "yu1a2~aY", active: "mu1a2~I", passive: "mu1a2~aY", masdars: ["ta12iyaT"] },
  },
  "3": {
    sound: { past: "1A2a3", present: "yu1A2i3", passivePast: "1U2i3", passivePresent: "yu1A2a3", active: "mu1A2i3", passive: "mu1A2a3", masdars: ["mu1A2a3aT"] },
    defective: { past: "1A2aY", present: "yu1A2I", passivePast: "1U2I", passivePresent: "yu1A2aY", active: "mu1A2I", passive: "mu1A2aY", masdars: ["mu1A2AT"] },
    doubled: {
      past: "1A3",
      pastShort: "1A2a3",
      present: "yu1A3",
      presentShort: "yu1A2i3",
      passivePast: "1U3",
      passivePastShort: "1U2i3",
      passivePresent: "yu1A3",
      passivePresentShort: "yu1A2a3",
      active: "mu1A3",
      passive: "mu1A3",
      masdars: ["mu1A3aT"],
    },
  },
  "4": {
    sound: { past: "'a12a3", present: "yu12i3", passivePast: "'u12i3", passivePresent: "yu12a3", active: "mu12i3", passive: "mu12a3", masdars: ["'i12A3"] },
    hollow: {
      past: "'a1A3",
      pastShort: "'a13a",
      present: "yu1I3",
      presentShort: "yu13a",
      passivePast: "'u1I3",
      passivePastShort: "'u13a",
      passivePresent: "yu1A3",
      passivePresentShort: "yu13a",
      active: "mu1I3",
      passive: "mu1A3",
      masdars: ["'i1A3aT"],
    },
    doubled: {
      past: "'a1a3",
      pastShort: "'a12a3",
      present: "yu1i3",
      presentShort: "yu12i3",
      passivePast: "'u1i3",
      passivePastShort: "'u12i3",
      passivePresent: "yu1a3",
      passivePresentShort: "yu12a3",
      active: "mu1i3",
      passive: "mu1a3",
      masdars: ["'i12A3"],
    },
    defective: { past: "'a12aY", present: "yu12I", passivePast: "'u12I", passivePresent: "yu12aY", active: "mu12I", passive: "mu12aY", masdars: ["'i12A'"] },
  },
  "5": {
    sound: { past: "ta1a2~a3", present: "yata1a2~a3", passivePast: "tu1u2~i3", passivePresent: "yuta1a2~a3", active: "muta1a2~i3", passive: "muta1a2~a3", masdars: ["ta1a2~u3"] },
    defective: { past: "ta1a2~aY", present: "yata1a2~aY", passivePast: "tu1u2~I", passivePresent: "yuta1a2~aY", active: "muta1a2~I", passive: "muta1a2~aY", masdars: ["ta1a2~I"] },
  },
  "6": {
    sound: { past: "ta1A2a3", present: "yata1A2a3", passivePast: "tu1U2i3", passivePresent: "yuta1A2a3", active: "muta1A2i3", passive: "muta1A2a3", masdars: ["ta1A2u3"] },
    defective: { past: "ta1A2aY", present: "yata1A2aY", passivePast: "tu1U2I", passivePresent: "yuta1A2aY", active: "muta1A2I", passive: "muta1A2aY", masdars: ["ta1A2I"] },
    doubled: {
      past: "ta1A3",
      pastShort: "ta1A2a3",
      present: "yata1A3",
      presentShort: "yata1A2a3",
      passivePast: "tu1U3",
      passivePastShort: "tu1U2i3",
      passivePresent: "yuta1A3",
      passivePresentShort: "yuta1A2a3",
      active: "muta1A3",
      passive: "muta1A3",
      masdars: ["ta1A3"],
    },
  },
  "7": {
    sound: { past: "in1a2a3", present: "yan1a2i3", passivePast: "un1u2i3", passivePresent: "yun1a2a3", active: "mun1a2i3", passive: "mun1a2a3", masdars: ["in1i2A3"] },
    hollow: {
      past: "in1A3",
      pastShort: "in1a3a",
      present: "yan1A3",
      presentShort: "yan1a3a",
      passivePast: "un1I3",
      passivePastShort: "un1i3a",
      passivePresent: "yun1A3",
      passivePresentShort: "yun1a3a",
      active: "mun1A3",
      passive: "mun1A3",
      masdars: ["in1iyA3"],
    },
    doubled: {
      past: "in1a3",
      pastShort: "in1a2a3",
      present: "yan1a3",
      presentShort: "yan1a2i3",
      passivePast: "un1u3",
      passivePastShort: "un1u2i3",
      passivePresent: "yun1a3",
      passivePresentShort: "yun1a2a3",
      active: "mun1a3",
      passive: "mun1a3",
      masdars: ["in1i2A3"],
    },
    defective: { past: "in1a2aY", present: "yan1a2I", passivePast: "un1u2I", passivePresent: "yun1a2aY", active: "mun1a2I", passive: "mun1a2aY", masdars: ["in1i2A'"] },
  },
  // The ت of form VIII is written "8": it assimilates to the first radical (form-eight.ts).
  "8": {
    sound: { past: "i8a2a3", present: "ya8a2i3", passivePast: "u8u2i3", passivePresent: "yu8a2a3", active: "mu8a2i3", passive: "mu8a2a3", masdars: ["i8i2A3"] },
    hollow: {
      past: "i8A3",
      pastShort: "i8a3a",
      present: "ya8A3",
      presentShort: "ya8a3a",
      passivePast: "u8I3",
      passivePastShort: "u8i3a",
      passivePresent: "yu8A3",
      passivePresentShort: "yu8a3a",
      active: "mu8A3",
      passive: "mu8A3",
      masdars: ["i8iyA3"],
    },
    doubled: {
      past: "i8a3",
      pastShort: "i8a2a3",
      present: "ya8a3",
      presentShort: "ya8a2i3",
      passivePast: "u8u3",
      passivePastShort: "u8u2i3",
      passivePresent: "yu8a3",
      passivePresentShort: "yu8a2a3",
      active: "mu8a3",
      passive: "mu8a3",
      masdars: ["i8i2A3"],
    },
    defective: { past: "i8a2aY", present: "ya8a2I", passivePast: "u8u2I", passivePresent: "yu8a2aY", active: "mu8a2I", passive: "mu8a2aY", masdars: ["i8i2A'"] },
  },
  "9": {
    sound: {
      past: "i12a3",
      pastShort: "i12a33a",
      present: "ya12a3",
      presentShort: "ya12a33i",
      passivePast: "u12u3",
      passivePresent: "yu12a3",
      active: "mu12a3",
      passive: "mu12a3",
      masdars: ["i12i3A3"],
    },
  },
  "10": {
    sound: { past: "ista12a3", present: "yasta12i3", passivePast: "ustu12i3", passivePresent: "yusta12a3", active: "musta12i3", passive: "musta12a3", masdars: ["isti12A3"] },
    hollow: {
      past: "ista1A3",
      pastShort: "ista13a",
      present: "yasta1I3",
      presentShort: "yasta13a",
      passivePast: "ustu1I3",
      passivePastShort: "ustu13a",
      passivePresent: "yusta1A3",
      passivePresentShort: "yusta13a",
      active: "musta1I3",
      passive: "musta1A3",
      masdars: ["isti1A3aT"],
    },
    doubled: {
      past: "ista1a3",
      pastShort: "ista12a3",
      present: "yasta1i3",
      presentShort: "yasta12i3",
      passivePast: "ustu1i3",
      passivePastShort: "ustu12i3",
      passivePresent: "yusta1a3",
      passivePresentShort: "yusta12a3",
      active: "musta1i3",
      passive: "musta1a3",
      masdars: ["isti12A3"],
    },
    defective: { past: "ista12aY", present: "yasta12I", passivePast: "ustu12I", passivePresent: "yusta12aY", active: "musta12I", passive: "musta12aY", masdars: ["isti12A'"] },
  },
  Q1: {
    sound: { past: "1a23a4", present: "yu1a23i4", passivePast: "1u23i4", passivePresent: "yu1a23a4", active: "mu1a23i4", passive: "mu1a23a4", masdars: ["1a23a4aT"] },
  },
  Q2: {
    sound: { past: "ta1a23a4", present: "yata1a23a4", passivePast: "tu1u23i4", passivePresent: "yuta1a23a4", active: "muta1a23i4", passive: "muta1a23a4", masdars: ["ta1a23u4"] },
  },
  Q4: {
    sound: {
      past: "i12a3a4",
      pastShort: "i12a34a4",
      present: "ya12a3i4",
      presentShort: "ya12a34i4",
      passivePast: "u12u3i4",
      passivePresent: "yu12a3a4",
      active: "mu12a3i4",
      passive: "mu12a3a4",
      masdars: ["i12i34A4"],
    },
  },
};
