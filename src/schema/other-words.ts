/**
 * Words that people write for a value of a closed list, so that a report can name the value. A word is here only where
 * it can mean nothing else on that list; what may mean two values is left to the author.
 */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  // stances
  support: ['supports', 'supported', 'in-favour', 'in-favor', 'favourable', 'for', 'pro', 'yes', 'endorses'],
  'support-with-conditions': [
    'conditional-support',
    'conditional',
    'qualified-support',
    'partly',
    'partial-support',
  ],
  proposal: ['proposes', 'proposed', 'suggestion', 'suggests'],
  question: ['questions', 'asks', 'asked', 'enquiry'],
  concern: ['concerns', 'concerned', 'reservation', 'reservations', 'doubt', 'doubts', 'sceptical', 'warns'],
  oppose: ['opposes', 'opposed', 'against', 'rejects', 'rejected', 'objection', 'objects', 'contra', 'no'],
  acknowledges: ['acknowledged', 'notes', 'noted', 'takes-note', 'neutral', 'recognises', 'recognizes'],
  // status and commitment of a measure
  adopted: ['agreed', 'approved', 'in-force', 'final', 'endorsed'],
  recommended: ['recommendation', 'advised'],
  proposed: ['draft', 'proposal', 'suggested', 'tabled'],
  'in-preparation': ['planned', 'under-negotiation', 'pending', 'in-progress'],
  unconfirmed: ['unknown', 'uncertain', 'unverified', 'not-confirmed'],
  voluntary: ['non-binding', 'not-binding', 'nonbinding', 'optional', 'soft-law'],
  'politically-binding': ['political', 'political-commitment'],
  'legally-binding': ['legal', 'treaty', 'mandatory', 'obligatory'],
  // level and kinds
  global: ['worldwide', 'international', 'universal', 'multilateral'],
  regional: ['region'],
  subregional: ['sub-regional'],
  'cross-regional': ['interregional', 'inter-regional', 'cross-region'],
  communication: ['communications', 'contact', 'contacts', 'points-of-contact'],
  cooperation: ['cooperative', 'co-operation', 'collaboration'],
  transparency: ['transparent', 'information-sharing', 'openness'],
  'capacity-building': ['training', 'capacity', 'assistance'],
  // how a claim was checked
  primary: ['original', 'source-read', 'first-hand'],
  secondary: ['account-read', 'second-hand', 'indirect'],
  unchecked: ['not-checked', 'unverified-yet', 'no'],
  // relations and their bases
  reaffirms: ['confirms', 'restates', 'repeats', 'recalls'],
  'builds-on': ['extends', 'expands', 'develops', 'based-on', 'follows'],
  globalises: ['globalizes', 'universalises', 'universalizes'],
  narrows: ['limits', 'restricts'],
  'counterpart-of': ['similar-to', 'similar', 'equivalent', 'same-as', 'parallel-to', 'corresponds-to'],
  supersedes: ['replaces', 'cancels', 'updates'],
  editorial: ['editors', 'inferred', 'our-judgement', 'judgement'],
  // documents and meetings
  'web-page': ['website', 'webpage', 'page', 'site', 'internet'],
  'news-item': ['news', 'article', 'newspaper', 'press-article'],
  'press-release': ['press', 'communique-de-presse', 'media-release'],
  'working-paper': ['paper', 'non-paper', 'food-for-thought'],
  declaration: ['communique', 'joint-declaration'],
  statement: ['speech', 'intervention'],
  treaty: ['agreement', 'convention', 'memorandum'],
  study: ['research-paper', 'book', 'academic-article'],
  'written-submissions': ['submission', 'written-submission', 'written'],
  'informal-meeting': ['informal', 'consultation', 'consultations', 'intersessional'],
  full: ['complete', 'all', 'whole'],
  partial: ['incomplete', 'some'],
};

/** The value of a list for which a word is another: `in favour` among the stances → `support`. */
export function valueForWord<T extends string>(written: string, choices: readonly T[]): T | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return choices.find((choice) => otherWords[choice]?.includes(word));
}
