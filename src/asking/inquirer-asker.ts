import { checkbox, confirm, input, search, select } from '@inquirer/prompts';
import type { Choice } from '#authoring/form-field.ts';
import type { Asker, Question } from './asker.ts';
import { matchingChoices } from './matching-choices.ts';

/** Where questions are put and answers come from. */
interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks in a terminal. */
export function inquirerAsker(streams: Streams): Asker {
  return {
    text: ({ suggestion, check, ...question }) =>
      input(
        {
          message: messageOf(question),
          validate: (answer) => check(answer.trim()) ?? true,
          ...(suggestion !== undefined && { default: suggestion }),
        },
        streams,
      ).then((answer) => answer.trim()),
    one: ({ choices, ...question }) =>
      select({ message: messageOf(question), choices: choices.map(toChoice) }, streams),
    several: ({ choices, least, ...question }) =>
      checkbox(
        { message: messageOf(question), choices: choices.map(toChoice), required: least > 0 },
        streams,
      ),
    found: ({ choices, ...question }) =>
      search(
        {
          message: messageOf(question),
          source: (written = '') => matchingChoices(choices, written).map(toChoice),
        },
        streams,
      ),
    yes: ({ byDefault, ...question }) =>
      confirm({ message: messageOf(question), default: byDefault }, streams),
  };
}

const messageOf = ({ message, help }: Question): string => (help === '' ? message : `${message} (${help})`);

const toChoice = ({ value, help }: Choice) => ({
  value,
  name: value,
  ...(help !== undefined && { description: help }),
});
