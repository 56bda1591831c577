import { suggestedId } from '#authoring/suggested-id.ts';
import { type KnownContent, type Repository, repositoryOf } from '#proposing/known-content.ts';
import { makeProposal } from '#proposing/make-proposal.ts';
import type { Answers, NumberedAnswer, NumberedQuestion, OpenedForm, Question } from '#proposing/messages.ts';
import { formFor, openEntry } from '#proposing/open-form.ts';
import { optionsOf } from '#proposing/options-of.ts';
import { permanentIds } from '#proposing/permanent-ids.ts';
import { collections } from '#schema/collections.ts';

// The schema, the intake and the rules are here, off the page, so that typing never waits for them.
let repository: Promise<Repository> | undefined;

self.addEventListener('message', ({ data: { number, question } }: MessageEvent<NumberedQuestion>) => {
  const reply = (message: NumberedAnswer) => {
    self.postMessage(message);
  };
  answer(question).then(
    (given) => {
      reply({ number, answer: given });
    },
    (error: unknown) => {
      reply({ number, failure: String(error) });
    },
  );
});

async function answer(question: Question): Promise<Answers[Question['type']]> {
  switch (question.type) {
    case 'open':
      return open(question);
    case 'suggest':
      return suggestedId(question.collection, question.data);
    case 'check':
      if (repository === undefined) throw new Error('A form is opened before it is checked.');
      return makeProposal(question.draft, await repository);
  }
}

async function open({ folder, collection, entry, claim }: Question & { type: 'open' }): Promise<OpenedForm> {
  const content = (await readJson(`${folder}content.json`)) as KnownContent;
  // What is known is joined while the author reads the form.
  repository = new Promise((resolve) => {
    setTimeout(() => {
      resolve(repositoryOf(content));
    });
  });
  const known = content.entries.find((each) => each.collection === collection && each.id === entry);
  const isList = collections[collection].layout === 'list';
  const texts =
    known !== undefined || isList
      ? ((await readJson(`${folder}files/${collection}.json`)) as Record<string, string>)
      : {};
  const text = known && texts[known.file];
  const list = isList ? texts[`${collection}.yaml`] : undefined;
  const opened = known && text !== undefined ? openEntry(known, text, claim) : undefined;
  return {
    ...formFor(collection),
    options: optionsOf(content),
    permanent: permanentIds(opened?.data),
    ...(opened && { entry: opened }),
    ...(list !== undefined && { list }),
  };
}

/** Written in the same build, by src/pages/contribute/propose. */
async function readJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}
