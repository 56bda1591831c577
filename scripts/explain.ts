import { tellOutputFaults } from '#report/output-fault.ts';
import { nearestOf } from '#report/nearest.ts';
import { explainRule } from '#rules/explained-rules.ts';
import { rules } from '#rules/index.ts';
import { renderExplanation, renderRuleList } from '#rules/render-explanation.ts';
import { explain as text } from '#text/explain.ts';

const [name, ...more] = process.argv.slice(2);
const rule = rules.find(({ id }) => id === name);

tellOutputFaults(process);

if (name === undefined || name === '--help' || name === '-h') {
  process.stdout.write(renderRuleList(rules));
} else if (rule && more.length === 0) {
  process.stdout.write(renderExplanation(explainRule(rule)));
} else {
  const near = rule
    ? rule.id
    : nearestOf(
        name,
        rules.map(({ id }) => id),
      );
  const said = [text.unknown([name, ...more].join(' ')), ...(near ? [text.didYouMean(near)] : []), text.all];
  process.stderr.write(`${said.join(' ')}\n`);
  process.exitCode = 2;
}
