import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A workflow of .github/workflows, as the tests of this folder read it. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly triggers: readonly string[];
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly environment: unknown;
  readonly permissions: Readonly<Record<string, string>> | undefined;
  readonly timeout: unknown;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface RawWorkflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, RawJob>>;
}

interface RawJob {
  readonly environment?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

const folder = '.github/workflows';

/** Every workflow of the repository, parsed by a library that knows nothing of them. */
export function readWorkflows(): Workflow[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(file, 'utf8');
      // The forms are GitHub's own: its parser has judged them in another test.
      const { on, permissions, jobs } = parse(text) as RawWorkflow;
      const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
      return { file, text, triggers, permissions, jobs: Object.entries(jobs).map(toJob) };
    });
}

const toJob = ([id, job]: [string, RawJob]): Job => ({
  id,
  environment: job.environment,
  permissions: job.permissions,
  timeout: job['timeout-minutes'],
  steps: job.steps ?? [],
});
