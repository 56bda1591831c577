import { adoptedBeforeDocument } from './adopted-before-document.ts';
import { contradictingStatements } from './contradicting-statements.ts';
import { danglingAnchor } from './dangling-anchor.ts';
import { decomposedLetter } from './decomposed-letter.ts';
import { draftCalledAdopted } from './draft-called-adopted.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { duplicateDocument } from './duplicate-document.ts';
import { duplicateId } from './duplicate-id.ts';
import { entryPlace } from './entry-place.ts';
import { factWithoutSource } from './fact-without-source.ts';
import { filePlace } from './file-place.ts';
import { fileSize } from './file-size.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { linkToItself } from './link-to-itself.ts';
import { meetingOutsideSession } from './meeting-outside-session.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { movedChain } from './moved-chain.ts';
import { notText } from './not-text.ts';
import { orphan } from './orphan.ts';
import { paragraphMissing } from './paragraph-missing.ts';
import { personalContact } from './personal-contact.ts';
import { primaryWithoutParagraph } from './primary-without-paragraph.ts';
import type { Rule } from './rule.ts';
import { spanBackwards } from './span-backwards.ts';
import { unknownReference } from './unknown-reference.ts';

/** All rules, in the order in which the guide explains them: the file, the entry, its sources, its neighbours. */
export const rules: readonly Rule[] = [
  filePlace,
  fileSize,
  notText,
  hiddenCharacter,
  decomposedLetter,
  mixedScripts,
  personalContact,
  entryPlace,
  duplicateId,
  duplicateAnchor,
  duplicateDocument,
  unknownReference,
  danglingAnchor,
  movedChain,
  orphan,
  primaryWithoutParagraph,
  paragraphMissing,
  factWithoutSource,
  adoptedBeforeDocument,
  draftCalledAdopted,
  meetingOutsideSession,
  spanBackwards,
  contradictingStatements,
  linkToItself,
];
