// What `isnad --help` prints.

export const help = `isnad: Arabic news articles in, what they state out

  isnad parse PATH…        one ParsedArticle (JSON) a line for each file; a folder means the .txt files
                           below it, "2024/*.txt" what it matches, - is standard input
  isnad parse --ndjson [PATH…]
                           a filter: NDJSON {id, text, published?, title?, …} in (standard input, or
                           .ndjson files), NDJSON ParsedArticle on standard output, in the same order
  isnad facts PATH…        what an article states, to read at a terminal
  isnad explain FILE ID    why a fact (p312) is there, back to the rules and the words
  isnad score GOLD…        precision, recall and F1 of every layer against gold files or folders of them
  isnad serve [PATH…]      the JSON API on this machine; with PATH over those articles

What is known of the article beside its text (one file only)
  --id --title --published --publisher --url --byline --language VALUE
                           --published is an ISO day such as 2024-09-07

Options of parse
  -o, --out FOLDER         one .json file for each article instead of standard output; what is there
                           already is not parsed again, so a run that was stopped goes on
  -f, --format NAME        json (default), json-ld, conllu, csv (facts), brat
  --pretty                 indented JSON (not with --ndjson)
  -j, --jobs N             worker threads; default one a core for many files, 1 works without threads

Options of score
  --parsed FILE            score these ParsedArticles (NDJSON, - is standard input) instead of parsing
  --misses LAYER           what was missed and what was made up in that layer
  --json                   one JSON object instead of a table

Options of serve           more by environment variables, see the README
  -p, --port N --host H    default 8787 on 127.0.0.1

  -h, --help               this text
  -v, --version            version

Exit codes: 0 all done, 1 some input could not be read or parsed, 2 the command line is wrong.
`;
