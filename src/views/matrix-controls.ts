import type { Meeting } from '#model/entry.ts';
import type { Facts } from '#model/facts.ts';
import { groupBy } from '#model/groups.ts';
import { type Matrix, regionsInOrder } from '#model/matrix.ts';
import { compareDates, formatSpan } from '#model/partial-date.ts';
import { compareIds } from '#model/table.ts';
import { controls, matrix as text, matrixPhrase } from '#text/matrix.ts';
import type { MatrixControl, MatrixOption } from './matrix-block.ts';
import { regionName } from './matrix-names.ts';

/** What a reader may rearrange in a matrix. A choice that would leave all as it is is not offered. */
export function matrixControls(matrix: Matrix, facts: Facts, group: 'region' | 'name'): MatrixControl[] {
  if (matrix.rows.length < 2) return [];
  const byName = { value: 'name', text: group === 'name' ? controls.ungrouped : controls.oneList };
  const byRegion = { value: 'region', text: controls.byRegion };
  const orders = [
    { label: controls.byMembership, options: membershipOptions(matrix, facts) },
    { label: controls.byStance, options: stanceOptions(matrix) },
  ];
  const all: MatrixControl[] = [
    {
      name: 'group',
      label: controls.group,
      options: group === 'name' ? [byName] : [byRegion, byName],
      groups: orders,
    },
    {
      name: 'sort',
      label: controls.sort,
      options: [
        { value: 'name', text: controls.byName },
        { value: 'statements', text: controls.byStatements },
        ...(group === 'name' ? [] : [byRegion]),
      ],
      groups: orders,
    },
    { name: 'region', label: controls.region, options: regionOptions(matrix), groups: [] },
    { name: 'meeting', label: controls.meeting, ...meetingOptions(matrix, facts) },
  ];
  return all
    .map((control) => ({ ...control, groups: control.groups.filter(({ options }) => options.length > 0) }))
    .filter(({ options, groups }) => options.length + groups.flatMap((own) => own.options).length > 2);
}

/** The bodies that list some delegations of the matrix, but not all. */
function membershipOptions({ rows }: Matrix, { graph }: Facts): MatrixOption[] {
  const listing = groupBy(
    rows.flatMap(({ organisations }) => organisations),
    (id) => id,
  );
  return [...listing]
    .filter(([, own]) => own.length < rows.length)
    .map(([id]) => ({ value: `member:${id}`, text: graph.organisations.get(id).data.names.short }))
    .sort((a, b) => compareIds(a.text, b.text));
}

const stanceOptions = ({ questions }: Matrix): MatrixOption[] =>
  questions.map(({ id, data }) => ({ value: `stance:${id}`, text: data.title }));

function regionOptions({ rows }: Matrix): MatrixOption[] {
  const present = new Set(rows.map(({ region }) => region));
  return [
    { value: '', text: controls.allRegions },
    ...regionsInOrder.filter((id) => present.has(id)).map((id) => ({ value: id, text: regionName(id) })),
  ];
}

/** The meetings at which something of the matrix was said, by process, each process with all of its meetings first. */
function meetingOptions({ rows }: Matrix, { graph }: Facts): Pick<MatrixControl, 'options' | 'groups'> {
  const said = rows.flatMap(({ cells }) => [...cells.values()].flat());
  const meetings = [...new Set(said.map(({ statement }) => statement.meeting))];
  const byProcess = groupBy(meetings.toSorted(byDate), ({ data }) => data.process);
  return {
    options: [{ value: '', text: controls.allMeetings }],
    groups: [...byProcess].map(([process, own]) => {
      const name = process === undefined ? text.other : graph.organisations.get(process).data.names.short;
      const whole = { value: `process:${process ?? ''}`, text: matrixPhrase.everyMeeting(name) };
      return {
        label: name,
        options: [...(process === undefined || own.length < 2 ? [] : [whole]), ...own.map(meetingOption)],
      };
    }),
  };
}

const byDate = (a: Meeting, b: Meeting): number => compareDates(a.data.from, b.data.from);

function meetingOption({ id, data: { title, from, until, process, coverage } }: Meeting): MatrixOption {
  return {
    value: id,
    text: from === undefined ? title : `${formatSpan(from, until)}: ${title}`,
    process,
    isWhole: coverage === 'full',
  };
}
