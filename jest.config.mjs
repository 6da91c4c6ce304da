export default {
  projects: ['<rootDir>/libs/*', '<rootDir>/services/*', '<rootDir>/scripts'],
  testTimeout: 30_000,
};
