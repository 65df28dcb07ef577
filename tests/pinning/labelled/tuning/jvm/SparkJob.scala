package com.example.kirishima.jobs

import org.apache.spark.sql.SparkSession

object SparkJob {
  def main(args: Array[String]): Unit = {
    val spark = SparkSession.builder().appName("events").getOrCreate()
    val events = spark.readStream
      .format("kafka")
      .option("kafka.bootstrap.servers", args(0))
      .option("kafka.security.protocol", "SSL")
      .option("kafka.ssl.truststore.location", "/dbfs/certs/kafka.truststore.jks")
      .option("kafka.ssl.truststore.password", dbutils.secrets.get("kafka", "truststore"))
      .option("subscribe", "events")
      .load()
    events.writeStream.format("delta").option("checkpointLocation", args(1)).start(args(2)).awaitTermination()
  }
}
