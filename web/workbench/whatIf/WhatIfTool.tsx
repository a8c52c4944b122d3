export default function WhatIfTool() {
  return <p className="quiet">…</p>;
}
