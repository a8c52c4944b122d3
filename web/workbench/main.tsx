import '@mantine/core/styles.css';
import './shell/workbench.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './queries/useAnswer.ts';
import { theme, variables } from './shell/theme.ts';
import { Workbench } from './shell/Workbench.tsx';
import { followAddress } from './state/followAddress.ts';

const place = document.getElementById('workbench');
if (!place) throw new Error('index.html holds no element with the id workbench.');
await followAddress();
createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Workbench />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
