import { among, type ExpectedQuery, first } from './expected-query.ts';

/**
 * Queries that were written down, with their pages, before the search was tried on them: it found 39 of the 46 where
 * they had to stand, with a mean reciprocal rank of 0.82. Then it was mended.
 */
export const furtherQueries: readonly ExpectedQuery[] = [
  // Diplomats: designations and symbols in passing, delegations as they are called, what was said when.
  first('OSCE CBM 14', '/cbms/osce/cbm-14/'),
  first('cbm 11 oas', '/cbms/oas/cbm-11/'),
  first('ARF work plan (j)', '/cbms/arf/work-plan-j/'),
  first('GGE 2015 para 16(c)', '/cbms/gge-2014-2015/16-c/'),
  first('resolution 73/27', '/documents/a-res-73-27/'),
  first('A/RES/75/240', '/documents/a-res-75-240/'),
  first('A/AC.292/2025/CRP.1', '/documents/a-ac-292-2025-crp-1/'),
  first('decision 78/541', '/documents/a-dec-78-541/'),
  among('second annual progress report of the OEWG', '/documents/a-78-265/'),
  first('Brunei', '/delegations/brunei-darussalam/'),
  first('DPRK', '/delegations/democratic-peoples-republic-of-korea/'),
  first('Lao PDR', '/delegations/lao-peoples-democratic-republic/'),
  first('Great Britain', '/delegations/united-kingdom/'),
  first('Burma', '/delegations/myanmar/'),
  first('Palestine', '/delegations/state-of-palestine/'),
  first('Macedonia', '/delegations/north-macedonia/'),
  first('Nato', '/organisations/nato/'),
  among('Gulf states', '/organisations/gcc/'),
  among('West Africa', '/organisations/ecowas/', '/cbms/ecowas/cbm-programme/'),
  among('Netherlands statement July 2024', '/positions/oewg-2021-2025/2024-07-09/netherlands/'),
  among('Cuba February 2025', '/positions/oewg-2021-2025/2025-02-19/cuba/'),
  among('Pakistan CBMs', '/positions/oewg-2021-2025/2025-02-cbms/pakistan/', '/delegations/pakistan/'),
  // Researchers: subjects, instruments, documents by what they are called.
  among(
    'public-private partnerships',
    '/cbms/osce/cbm-14/',
    '/cbms/oewg-2021-2025/global-cbm-8/',
    '/glossary/',
  ),
  among(
    'critical infrastructure protection',
    '/cbms/osce/cbm-15/',
    '/cbms/oewg-2021-2025/global-cbm-7/',
    '/cbms/arf/cbm-3/',
    '/cbms/gge-2014-2015/16-d/',
    '/cbms/gge-2014-2015/16-d-ii/',
    '/glossary/',
  ),
  among('national terminology', '/cbms/osce/cbm-9/', '/cbms/arf/work-plan-i/'),
  among(
    'intellectual property theft',
    '/cbms/bilateral/us-cn-1-no-commercial-theft/',
    '/cbms/bilateral/ca-cn-1-no-commercial-theft/',
    '/cbms/bilateral/cn-uk-1-no-commercial-theft/',
    '/cbms/bilateral/au-cn-1-no-commercial-theft/',
  ),
  among('ping', '/glossary/', '/questions/poc-modalities/'),
  among('supply chain', '/questions/supply-chain-trust/'),
  among(
    'code of conduct information security',
    '/cbms/sco/code-of-conduct/',
    '/documents/a-66-359/',
    '/documents/a-69-723/',
  ),
  among(
    'cyber diplomacy toolbox',
    '/cbms/european-union/reduction-of-misperception/',
    '/organisations/european-union/',
    '/documents/10474-17/',
  ),
  among('survey of implementation', '/questions/reporting-survey/', '/glossary/'),
  among('Confidence Builders group', '/questions/cross-regional-initiative/'),
  among('encryption', '/questions/repository-security/'),
  among('ASEAN norms checklist', '/cbms/asean/norms-checklist/', '/documents/asean-norms-checklist-2024/'),
  among(
    'military CBMs',
    '/questions/cbm-concept-applicability/',
    '/documents/unoda-transparency-and-confidence-building/',
  ),
  among('role of regional organizations', '/questions/role-of-regional-organisations/'),
  among('cyber hot line between Washington and Moscow', '/cbms/bilateral/us-ru-3-direct-voice-line/'),
  // Newcomers: whole questions and everyday words.
  among('what is the OEWG', '/glossary/', '/organisations/oewg-2021-2025/', '/organisations/oewg-2019-2021/'),
  among('difference between CERT and CSIRT', '/glossary/'),
  among('what does TLP mean', '/glossary/'),
  among(
    'how many states joined the directory',
    '/networks/global-poc-directory/',
    '/questions/global-poc-directory/',
  ),
  among('why do states mistrust each other', '/questions/sources-of-mistrust/'),
  among('what replaces the OEWG', '/organisations/global-mechanism/', '/questions/oewg-as-platform-or-cbm/'),
  among('can companies take part', '/questions/stakeholder-role/'),
  among('is this an official UN website', '/about/'),
  among(
    'training for developing countries',
    '/cbms/gge-2009-2010/18-iv/',
    '/questions/capacity-building-link/',
  ),
];
