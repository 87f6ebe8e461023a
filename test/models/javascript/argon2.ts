import * as nodeRs from '@node-rs/argon2';
import argon2 from 'argon2';

export const hashes = async (given: string) => [
  await argon2.hash(given),
  await argon2.hash(given, { memoryCost: 1024 }), // finding: weak-password-hash
  await argon2.hash(given, { memoryCost: 12_288, timeCost: 1 }), // finding: weak-password-hash
  await argon2.hash(given, { memoryCost: 2 ** 16, type: argon2.argon2id }),
  await argon2.hash(given, { type: argon2.argon2i }), // finding: weak-password-hash
  await argon2.hash(given, { type: argon2.argon2d }), // finding: weak-password-hash
  nodeRs.hashSync(given, { memoryCost: 4096 }), // finding: weak-password-hash
];
