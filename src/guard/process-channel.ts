/** The end of the channel that the parsing process holds. */
import { once } from 'node:events';
import { type Answer, alive, joining, type Sign, type Task } from './process-messages.ts';

/** The task that the process was started for. The channel is left open for its answers alone. */
export async function receiveTask(): Promise<Task> {
  // Without the other end nobody waits for an answer.
  process.on('disconnect', () => process.exit());
  send(alive);
  const [task] = (await once(process, 'message')) as [Task];
  // The listener alone would keep the process alive after its last answer.
  process.channel?.unref();
  return task;
}

/** Sends an answer, and resolves when it has left. */
export const answer = (message: Answer): Promise<void> =>
  new Promise((resolve, reject) => {
    send(message, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

/** Says that the process has come to another file; seldom enough to cost nothing. */
export function signOfLife(): void {
  if (performance.now() - lastSign < 50) return;
  lastSign = performance.now();
  send(alive);
}

/** Says that the files are done and the whole is begun. */
export const signOfJoining = (): void => {
  send(joining);
};

let lastSign = 0;

function send(message: Answer | Sign, whenSent?: (error: Error | null) => void): void {
  if (process.send === undefined) throw new Error('This module is started by examine-content.ts only.');
  process.send(message, undefined, {}, whenSent);
}
