// Names of several words by their first: the packed rows are read as far as their first words, and whole where one is asked for.
import { fold } from "../script/fold.ts";
import type { Row } from "./define.ts";
import { decodeLetters } from "./letter-codes.ts";
import { joinedForm } from "./name-trie.ts";
import { unpackRow } from "./pack.ts";
import { longNames } from "./packed.ts";

/** Rows by kind and number, as one string each: l12. */
type Places = Map<string, Set<string>>;

let places: Places | null = null;

function indexFirstWords(): Places {
  const byWord: Places = new Map();
  const source = longNames();
  /** Many names begin alike (وزارة, حزب): each first word is decoded once. */
  const decoded = new Map<string, string>();
  const add = (word: string, place: string) => {
    const same = byWord.get(word);
    if (same) same.add(place);
    else byWord.set(word, new Set([place]));
  };
  for (const kind of "lpo") {
    for (const field of ["name", "aliases"]) {
      source.values(kind, field).forEach((value, nth) => {
        for (const form of value === "" ? [] : value.split(";")) {
          const end = form.indexOf(" ");
          const head = end < 0 ? form : form.slice(0, end);
          let word = decoded.get(head);
          if (word === undefined) {
            word = fold(decodeLetters(head));
            decoded.set(head, word);
          }
          add(word, kind + nth);
          if (word !== "عبد" && word !== "ابو") continue;
          const joined = joinedForm(decodeLetters(form));
          if (joined !== null) add(fold(joined.split(" ")[0] ?? ""), kind + nth);
        }
      });
    }
  }
  return byWord;
}

/** Rows of names of several words of which one form begins with this word (folded): places first, then persons, then organisations. */
export function longNamesFrom(word: string): readonly Row[] {
  places ??= indexFirstWords();
  const found = places.get(word);
  if (found === undefined) return [];
  const inOrder = [...found].sort((a, b) => rank(a) - rank(b));
  return inOrder.map((place) => unpackRow(longNames().rowAt(place.charAt(0), Number(place.slice(1)))));
}

/** Does any name of several words begin with this word (folded)? */
export function opensLongName(word: string): boolean {
  places ??= indexFirstWords();
  return places.has(word);
}

const kindsInOrder = "lpo";
/** More than there are rows of a kind. */
const widest = 1_000_000;
const rank = (place: string): number => kindsInOrder.indexOf(place.charAt(0)) * widest + Number(place.slice(1));
