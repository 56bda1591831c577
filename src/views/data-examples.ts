import { dataExample } from '#text/data-page.ts';

/** How to use the data in one program. */
export interface DataExample {
  readonly heading: string;
  readonly text: string;
  readonly code: string;
  /** The columns, or in JSON the keys of an entry, that it takes from each file; the tests look for them in the real files. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
}

/** @param origin the address of the site, without a slash at the end. */
export const dataExamples = (origin: string): DataExample[] => [
  {
    ...dataExample.spreadsheet,
    code: '=COUNTIFS(E:E, "global-repository", F:F, "support")',
    uses: {},
  },
  {
    ...dataExample.python,
    code: `import csv
from collections import Counter

with open("statements.csv", encoding="utf-8", newline="") as file:
    statements = list(csv.DictReader(file))

print(Counter(row["stance"] for row in statements if row["question"] == "global-repository"))`,
    uses: { 'statements.csv': ['stance', 'question'] },
  },
  {
    ...dataExample.r,
    code: `statements <- read.csv("statements.csv", encoding = "UTF-8")
delegations <- read.csv("delegations.csv", encoding = "UTF-8")
said <- merge(statements, delegations, by.x = "delegation", by.y = "id")
table(said$region, said$stance)`,
    uses: { 'statements.csv': ['delegation', 'stance'], 'delegations.csv': ['id', 'region'] },
  },
  {
    ...dataExample.shell,
    code: `curl -s ${origin}/data/v1/cbms.json |
  jq -r '.entries[] | select(.status == "adopted") | [.designation, .adoption.date] | @tsv'

curl -s ${origin}/data/v1/cbms/osce/cbm-8.json |
  jq -r '.claims[] | select(.checked == "unchecked") | .text'`,
    uses: {
      'cbms.json': ['status', 'designation', 'adoption'],
      'cbms/osce/cbm-8.json': ['claims'],
    },
  },
];
