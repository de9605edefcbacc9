declare module 'gltf-validator' {
  interface Report {
    issues: { numErrors: number; numWarnings: number; messages: { code: string; severity: number; message: string; pointer?: string }[] };
    info: { totalTriangleCount: number; drawCallCount: number; resources?: { storage: string }[] };
  }
  export function validateBytes(bytes: Uint8Array, options?: { format?: 'glb' | 'gltf'; maxIssues?: number; writeTimestamp?: boolean; ignoredIssues?: string[]; externalResourceFunction?: (uri: string) => Promise<Uint8Array>; severityOverrides?: Readonly<Record<string, number>> }): Promise<Report>;
}
