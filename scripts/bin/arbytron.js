#!/usr/bin/env node
import '../dist/arbytron.js';
