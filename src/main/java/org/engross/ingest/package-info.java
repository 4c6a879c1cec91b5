/** Takes official files in: {@link org.engross.ingest.Intake} finds the format and answers a reading with its findings. */
package org.engross.ingest;
