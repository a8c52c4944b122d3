import { ActionIcon } from '@mantine/core';
import type { useMapZoom } from './useMapZoom.ts';

/** Buttons for what the wheel and the fingers do to a map. */
export function ZoomButtons({ zoom }: { zoom: ReturnType<typeof useMapZoom> }) {
  const steps = [
    { name: 'Closer', sign: '+', run: zoom.closer, isIdle: zoom.isClosest },
    { name: 'Farther', sign: '−', run: zoom.farther, isIdle: zoom.isWhole },
    { name: 'The whole picture', sign: '⤢', run: zoom.whole, isIdle: zoom.isWhole },
  ];
  return (
    <div className="map-zoom" role="toolbar" aria-label="Zoom">
      {steps.map(({ name, sign, run, isIdle }) => (
        <ActionIcon
          key={name}
          variant="default"
          size="sm"
          aria-label={name}
          title={name}
          disabled={isIdle}
          onClick={run}
        >
          {sign}
        </ActionIcon>
      ))}
    </div>
  );
}
