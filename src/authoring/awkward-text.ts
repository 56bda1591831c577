import fc from 'fast-check';

/** For tests: texts that YAML, MDX or a careless writer would stumble over. */
export const awkwardText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[' ', '\n', '---', '- ', ': ', '#', ' #', '"', "'", '\\', '{', '}', '[', ']', ',', '|', '>', '*'],
        ...[
          '&',
          '!',
          '%',
          '@',
          '`',
          '?',
          '~',
          'null',
          'true',
          'yes',
          '1',
          '1.5',
          '0x1F',
          '2016',
          '2016-03-10',
        ],
        ...[
          'قائمة',
          'Türkiye',
          '上海',
          '\t',
          '\r\n',
          '<<',
          '...',
          'a',
          '\u{1F600}',
          '\u{A0}',
          '\u{85}',
          '\u{2028}',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);
