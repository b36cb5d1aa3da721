// A word as written vowels and the runs of consonants between them, which each language's rules spell in their own way.

/** A consonant, or a vowel that is written. */
export interface Sound {
  readonly latin: string;
  readonly vowel: boolean;
}

/** The word in Latin letters. `spell`: a run of consonants, where it begins and where it ends among the sounds. */
export function spelledInRuns(
  sounds: readonly Sound[],
  spell: (run: readonly string[], from: number, to: number) => string,
): string {
  let out = "";
  for (let at = 0; at < sounds.length; ) {
    const sound = sounds[at];
    if (sound?.vowel) {
      out += sound.latin;
      at++;
      continue;
    }
    let to = at;
    while (to < sounds.length && !sounds[to]?.vowel) to++;
    out += spell(
      sounds.slice(at, to).map((one) => one.latin),
      at,
      to,
    );
    at = to;
  }
  return out;
}
