export default {
  projects: ['<rootDir>/libs/*', '<rootDir>/services/*', '<rootDir>/scripts'],
  testTimeout: 30_000,
  reporters: [['default', { summaryThreshold: 0 }], '<rootDir>/jest.closing-line.mjs'],
};
