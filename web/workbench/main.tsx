import '@mantine/core/styles.css';
import './shell/workbench.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './queries/useAnswer.ts';
import { PartBoundary } from './shell/PartBoundary.tsx';
import { theme, variables } from './shell/theme.ts';
import { Workbench } from './shell/Workbench.tsx';
import { followAddress } from './state/followAddress.ts';
import { reportError } from './state/workbench.ts';

const place = document.getElementById('workbench');
if (!place) throw new Error('index.html holds no element with the id workbench.');
await followAddress().catch(reportError);
createRoot(place).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <PartBoundary isPage>
        <QueryClientProvider client={queryClient}>
          <Workbench />
        </QueryClientProvider>
      </PartBoundary>
    </MantineProvider>
  </StrictMode>,
);
