import { Button, type CSSVariablesResolver, createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  // The page's own sizes; a control's text is data.
  fontSizes: { xs: 'var(--small)', sm: 'var(--data)', md: 'var(--read)' },
  lineHeights: { xs: 'var(--small-line)', sm: 'var(--data-line)', md: 'var(--read-line)' },
  headings: { fontFamily: 'var(--sans)' },
  defaultRadius: 3,
  respectReducedMotion: true,
  components: {
    // Mantine writes white on every accent; ours is light in the dark.
    Button: Button.extend({
      defaultProps: { fw: 500 },
      vars: (_, { variant = 'filled' }) => ({
        root: variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {},
      }),
    }),
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'none' } },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'none' } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'none' } },
    Modal: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'none' } },
  },
});

const mantineColours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--panel)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-color-anchor': 'var(--accent)',
};

/** Maps Mantine's colour variables to those of the page. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: mantineColours,
  dark: mantineColours,
});
