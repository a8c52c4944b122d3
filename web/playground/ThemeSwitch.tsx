import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

const names = { system: 'System', light: 'Light', dark: 'Dark' } as const;

/** Chooses the theme: the system's, light or dark. */
export function ThemeSwitch() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  return (
    <label className="theme">
      <span>Theme</span>
      <select
        value={theme ?? 'system'}
        onChange={({ currentTarget: { value } }) =>
          setTheme(value === 'light' || value === 'dark' ? value : null)
        }
      >
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
