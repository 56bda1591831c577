import { adoptedBeforeDocument } from './adopted-before-document.ts';
import { contradictingStatements } from './contradicting-statements.ts';
import { danglingAnchor } from './dangling-anchor.ts';
import { decomposedLetter } from './decomposed-letter.ts';
import { draftCalledAdopted } from './draft-called-adopted.ts';
import { copiedText } from './copied-text.ts';
import { documentName } from './document-name.ts';
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
import { mergeMarks } from './merge-marks.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { movedChain } from './moved-chain.ts';
import { notText } from './not-text.ts';
import { orphan } from './orphan.ts';
import { paragraphMissing } from './paragraph-missing.ts';
import { personalContact } from './personal-contact.ts';
import { primaryWithoutParagraph } from './primary-without-paragraph.ts';
import { missingFile } from './reading/missing-file.ts';
import { oddFile } from './reading/odd-file.ts';
import { oddPath } from './reading/odd-path.ts';
import { publicFile } from './reading/public-file.ts';
import { staleBaseline } from './reading/stale-baseline.ts';
import { tooHardToParse } from './reading/too-hard-to-parse.ts';
import { frontmatter } from './reading/frontmatter.ts';
import { yamlSyntax } from './reading/yaml-syntax.ts';
import { yamlFeature } from './reading/yaml-feature.ts';
import { yamlLimit } from './reading/yaml-limit.ts';
import { missingField } from './reading/missing-field.ts';
import { unknownField } from './reading/unknown-field.ts';
import { wrongValue } from './reading/wrong-value.ts';
import { unlistedValue } from './reading/unlisted-value.ts';
import { mdxSyntax } from './reading/mdx-syntax.ts';
import { mdxElement } from './reading/mdx-element.ts';
import { mdxLimit } from './reading/mdx-limit.ts';
import { linkAddress } from './reading/link-address.ts';
import type { Rule } from './rule.ts';
import { spanBackwards } from './span-backwards.ts';
import { unknownReference } from './unknown-reference.ts';

/** All rules, in the order in which the guide explains them: the file, its fields, its text, the entry, its sources, its neighbours. */
export const rules: readonly Rule[] = [
  missingFile,
  oddFile,
  oddPath,
  publicFile,
  filePlace,
  fileSize,
  notText,
  hiddenCharacter,
  decomposedLetter,
  mixedScripts,
  personalContact,
  mergeMarks,
  frontmatter,
  yamlSyntax,
  yamlFeature,
  yamlLimit,
  missingField,
  unknownField,
  wrongValue,
  unlistedValue,
  mdxSyntax,
  mdxElement,
  mdxLimit,
  tooHardToParse,
  linkAddress,
  entryPlace,
  documentName,
  duplicateId,
  duplicateAnchor,
  duplicateDocument,
  copiedText,
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
  staleBaseline,
];
