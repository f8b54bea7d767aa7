package dev.assistantapi.contract.review;

import java.nio.file.Path;

/**
 * What a review reads.
 *
 * @param contract the working contract
 * @param released the folder of its releases, {@code orders-X.Y.Z.yaml} for {@code orders.yaml}, and of {@code SHA256SUMS}
 * @param waivers the file of waivers; it may be missing
 * @param pacts the folder of pacts; it may be missing
 * @param style the folder in which the style lint leaves its result
 * @param javaApi the comparison of the Java API; it may be missing
 * @param mavenVersion the version of the Maven project
 */
public record ReviewFiles(
        Path contract, Path released, Path waivers, Path pacts, Path style, Path javaApi, String mavenVersion) {}
