/**
 * A small sound repository. The examples of the rules lay their files over it, so that each states only what it is about.
 */
export const sample = {
  cbm: `---
level: regional
organisation: osce
title: Points of contact
designation: OSCE CBM 8
number: '8'
status: adopted
commitment: voluntary
kinds: [communication]
themes: [points-of-contact]
adoption:
  date: 2013-12-03
  document: pc-dec-1106
  paragraph: CBM 8
  checked: secondary
asks:
  - id: names-contact
    text: States name a point of contact.
    source: { document: pc-dec-1106, paragraph: CBM 8 }
    checked: secondary
---
`,
  organisation: `---
names: { short: OSCE, full: Organization for Security and Co-operation in Europe }
kind: regional-organisation
summary: A regional security organisation.
documents: [pc-dec-1106]
---
`,
  document: `title: Initial set of OSCE confidence-building measures
symbol: PC.DEC/1106
kind: decision
issuer: OSCE Permanent Council
organisation: osce
date: 2013-12-03
numbered: true
checked: secondary
`,
  position: `---
delegation: australia
meeting: oewg-2019-2021/2020-02-12
statements:
  - id: global-repository
    question: global-repository
    stance: support
    claim:
      text: Supported a repository.
      source: { document: pc-dec-1106, paragraph: '7' }
      checked: secondary
---
`,
  process: `---
names: { short: OEWG 2019-2021, full: Open-ended Working Group }
kind: un-process
summary: A working group of all Member States.
---
`,
  session: `title: Second substantive session
kind: session
process: oewg-2019-2021
from: 2020-02-10
until: 2020-02-14
coverage: partial
`,
  meeting: `title: Fifth meeting
kind: meeting
process: oewg-2019-2021
session: oewg-2019-2021/session-2
from: 2020-02-12
coverage: full
`,
  delegations: `- { id: australia, name: Australia, kind: member-state, iso3: AUS }
- { id: osce-delegation, name: OSCE, kind: organisation, organisation: osce }
`,
  questions: `- id: global-repository
  title: A global repository
  prompt: Is there a need for a global repository of CBMs?
  theme: points-of-contact
`,
  themes: `- { id: points-of-contact, order: 1, title: Points of contact, description: Directories and networks of contacts. }
`,
  stances: `- { id: support, order: 1, title: Support, description: Speaks for it. }
- { id: oppose, order: 2, title: Oppose, description: Rejects it. }
`,
} as const;

/** Path below content/ → text of the sample repository. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'cbms/osce/cbm-8.mdx': sample.cbm,
  'organisations/osce.mdx': sample.organisation,
  'organisations/oewg-2019-2021.mdx': sample.process,
  'documents/pc-dec-1106.yaml': sample.document,
  'positions/oewg-2019-2021/2020-02-12/australia.mdx': sample.position,
  'meetings/oewg-2019-2021/session-2.yaml': sample.session,
  'meetings/oewg-2019-2021/2020-02-12.yaml': sample.meeting,
  'delegations.yaml': sample.delegations,
  'questions.yaml': sample.questions,
  'themes.yaml': sample.themes,
  'stances.yaml': sample.stances,
  'moved.yaml': '[]\n',
};
