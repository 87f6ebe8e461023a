import { Bucket as OldBucket } from '@aws-cdk/aws-s3';
import * as oldRds from '@aws-cdk/aws-rds';
import { aws_s3, Stack } from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';

export class Shop extends Stack {
  build(options: s3.BucketProps) {
    const files = new s3.Bucket(this, 'Files'); // finding: cleartext-transport
    files.grantPublicAccess(); // finding: public-resource
    const old = new OldBucket(this, 'Old', { enforceSSL: false }); // finding: cleartext-transport
    old.grantRead(this);
    const open = new aws_s3.Bucket(this, 'Open', { enforceSSL: true, publicReadAccess: true }); // finding: public-resource
    const closed = new aws_s3.Bucket(this, 'Closed', { enforceSSL: true });
    closed.grantRead(this);
    const given = new s3.Bucket(this, 'Given', options);
    const spread = new s3.Bucket(this, 'Spread', { ...options, versioned: true });
    new rds.DatabaseInstance(this, 'Orders', { publiclyAccessible: true }); // finding: public-resource
    new oldRds.DatabaseCluster(this, 'Carts', { publiclyAccessible: true }); // finding: public-resource
    new rds.DatabaseInstance(this, 'Users', { publiclyAccessible: false });
    return [files, old, open, closed, given, spread];
  }
}
