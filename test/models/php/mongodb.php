<?php
// MongoDB.

$name = $_POST['name']; // finding: missing-input-validation
$client = new MongoDB\Client();
$orders = $client->selectCollection('shop', 'orders');
$orders->find(['name' => $name]); // finding: nosql-injection
$orders->findOne(['name' => $name]); // finding: nosql-injection
$orders->findOne(['name' => (string) $name]);
$orders->updateOne(['name' => $name], []); // finding: nosql-injection
$orders->updateMany(['name' => $name], []); // finding: nosql-injection
$orders->deleteOne(['name' => $name]); // finding: nosql-injection
$orders->deleteMany(['name' => $name]); // finding: nosql-injection
$orders->countDocuments(['name' => $name]); // finding: nosql-injection
$orders->findOneAndUpdate(['name' => $name], []); // finding: nosql-injection
$orders->findOneAndDelete(['name' => $name]); // finding: nosql-injection
$orders->findOneAndReplace(['name' => $name], []); // finding: nosql-injection
$orders->replaceOne(['name' => $name], []); // finding: nosql-injection
$orders->aggregate([['$match' => ['name' => $name]]]); // finding: nosql-injection
$client->getCollection('shop', 'orders')->findOne(['name' => $name]); // finding: nosql-injection
$client->shop->orders->findOne(['name' => $name]); // finding: nosql-injection

function search(MongoDB\Database $shop, $name) {
  $shop->selectCollection('orders')->findOne(['name' => $name]);
  $name = $_GET['name']; // finding: missing-input-validation
  $shop->getCollection('orders')->findOne(['name' => $name]); // finding: nosql-injection
}
