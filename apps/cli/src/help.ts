// What `isnad --help` prints.

export const help = `isnad: Arabic news articles in, what they state out

  isnad parse article.txt            one ParsedArticle (JSON) a line for each file; - is standard input
  isnad parse --ndjson               a filter: NDJSON {id, text, published?, title?, …} on standard input,
                                     NDJSON ParsedArticle on standard output, in the same order

Options of parse
  --id, --title, --published, --publisher, --url, --byline, --language VALUE
                                     what is known of the article beside its text (one file only);
                                     --published is an ISO day such as 2024-09-07
  --pretty                           indented JSON (not with --ndjson)
  --jobs N                           worker threads; default: one a core, 1 works without threads

  -h, --help                         this text
  -v, --version                      version

Exit codes: 0 all parsed, 1 some input could not be read or parsed, 2 the command line is wrong.
`;
