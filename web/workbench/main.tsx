import '@mantine/core/styles.css';
import './shell/workbench.css';
import './shell/brush.css';
import './shell/narrow.css';
import './shell/forcedColors.css';
import './shell/print.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeTokenOfAddress } from '../client/key.ts';
import { datasetOverview } from '../generated/operations.ts';
import { askAhead, queryClient } from './queries/useAnswer.ts';
import { PartBoundary } from './shell/PartBoundary.tsx';
import { theme, variables } from './shell/theme.ts';
import { Workbench } from './shell/Workbench.tsx';
import { followAddress } from './state/followAddress.ts';
import { reportError } from './state/workbench.ts';

takeTokenOfAddress();
// On its way while the address is read and the letters come.
askAhead(datasetOverview, {});
const place = document.getElementById('workbench');
if (!place) throw new Error('index.html holds no element with the id workbench.');
// The canvas measures its labels once: in the letters that it draws them in, if these come at all.
await Promise.all([
  followAddress().catch(reportError),
  document.fonts.load('13px "Inter Variable"').catch(() => []),
]);
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
// A hundred faces, of which a system with Chinese letters fetches none: their list is not waited for.
void import('@fontsource-variable/noto-sans-sc').catch(() => undefined);
