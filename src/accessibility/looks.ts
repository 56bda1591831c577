/** One way in which a page is shown. */
export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** In CSS pixels. */
  readonly width: number;
}

/** The ways in which pages are checked: light and dark, on a telephone and on a desk. */
export const looks: readonly Look[] = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${colorScheme}, ${String(width)} px`,
    colorScheme,
    width,
  })),
);
